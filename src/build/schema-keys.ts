import type * as z from 'zod/mini';
import type { KeyPath } from './yaml-source.ts';

/** The parts of a schema's definition that lead further down. */
interface Inside {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodMiniType>>;
  readonly element?: z.ZodMiniType;
  readonly innerType?: z.ZodMiniType;
  readonly valueType?: z.ZodMiniType;
  readonly options?: readonly z.ZodMiniType[];
  readonly left?: z.ZodMiniType;
  readonly right?: z.ZodMiniType;
  readonly getter?: () => z.ZodMiniType;
}

/** The keys that a schema allows at a path, for messages that name the nearest. Empty where any key is allowed. */
export function keysAt(schema: z.ZodMiniType, path: KeyPath): readonly string[] {
  const inside = schema._zod.def as unknown as Inside;
  const { shape, element, innerType, valueType, options, left, right, getter } = inside;
  if (innerType) return keysAt(innerType, path);
  if (getter) return keysAt(getter(), path);
  const either = options ?? (left && right ? [left, right] : undefined);
  if (either) return [...new Set(either.flatMap((option) => keysAt(option, path)))];
  const [first, ...rest] = path;
  if (first === undefined) return shape ? Object.keys(shape) : [];
  const next = shape ? shape[String(first)] : (element ?? valueType);
  return next ? keysAt(next, rest) : [];
}
