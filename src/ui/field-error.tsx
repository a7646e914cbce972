import { useWords } from './words/words.ts';

interface FieldErrorProps {
  /** For `aria-describedby` of the field. */
  readonly id: string;
  readonly message: string | undefined;
}

/** What is wrong with one field, above it. The word "Error" is said before the message, and not only shown by color. */
export function FieldError({ id, message }: FieldErrorProps) {
  const { errors } = useWords();
  if (message === undefined) return null;
  return (
    <p className="field-error" id={id}>
      {errors.title(message)}
    </p>
  );
}
