import { describe, expect, test } from 'vitest';
import { day } from '../../src/domain/day.ts';
import type { AnswerErrors } from '../../src/interview/answer-errors.ts';
import { whos } from '../../src/interview/who.ts';
import { en } from '../../src/ui/words/en.ts';
import { spoken, voiceOf, voices } from '../../src/ui/words/voice.ts';
import { wordsIn } from './grade.ts';
import { interfaceTexts, shown } from './texts.ts';

const texts = interfaceTexts(en, 'en.ts');

describe('interface words', () => {
  test('none is empty, has a hole or a straight quote', () => {
    expect(texts.filter(({ text }) => text.trim() === '' || /undefined|NaN|\[object|\{|\}|['"]/.test(text)).map(shown)).toEqual([]);
  });

  test('no engine word reaches the page (K8)', () => {
    const codes = /\b(?:dismissed-|nolle-prosequi|deferred-dismissed|no-charge|not-encoded|carried-out|asOf|timeline|kleene|criterion|criteria|enum|null)\b/i;
    expect(texts.filter(({ path, text }) => !path.startsWith('glossary') && codes.test(text)).map(shown)).toEqual([]);
  });

  test('who is meant follows who answers', () => {
    expect(voices.map(en.person.name)).toEqual(['you', 'the person you are helping', 'the client']);
    const question = { you: 'Are you in prison or jail now?', they: 'Is {person} in prison or jail now?' };
    expect(voices.map(voice => spoken(question, voice, en.person.name(voice)))).toEqual([
      'Are you in prison or jail now?',
      'Is the person you are helping in prison or jail now?',
      'Is the client in prison or jail now?',
    ]);
  });

  test('every answer to who this is for has a label and a voice', () => {
    expect(whos.map(who => en.who[who]).filter(label => label.length > 0)).toHaveLength(whos.length);
    expect(whos.map(voiceOf)).toEqual(['me', 'family', 'family', 'volunteer']);
  });

  test('every error of the answer forms has words (D5)', () => {
    const errors: AnswerErrors = en.errors;
    expect(errors.noSuchDay(2, 2023, 28)).toBe('February 2023 has only 28 days. Check the day.');
    expect(errors.yearDigits()).toBe('Year must have 4 numbers, like 2014');
  });

  test('the promise about privacy has 60 words or fewer and says what closing does (X5)', () => {
    expect(wordsIn(en.start.private).length).toBeLessThanOrEqual(60);
    expect(en.start.private).toMatch(/stay on this phone or computer.*close this page, they are gone/);
  });

  test('the notice has the words that the law looks for (U1, U6)', () => {
    for (const notice of [en.start.notAdvice, en.print.notAdvice]) {
      expect(notice).toContain('It is not legal advice. It is not a substitute for the advice of an attorney. No one here is your lawyer.');
    }
  });

  test('leaving says what it cannot do (X11)', () => {
    expect(en.exit.what).toContain('can’t erase the list of pages you visited');
  });

  test('mailing tips have every item (P5, P7)', () => {
    const tips = en.print.mailTips.join(' ');
    for (const item of ['one side', 'no color', 'staples, clips, tape or sticky notes', 'plain white envelope', 'name and ID number on the envelope']) expect(tips).toContain(item);
    expect(en.print.notLegalMail).toBe('This is not legal mail.');
  });

  test('the six results are full sentences in every voice (R1)', () => {
    const six = voices.flatMap(voice => [
      en.outcome.may(voice, 'by a judge'), en.outcome.notYet(voice, 'March 4, 2028'), en.outcome.needMore(['how the 2014 case ended'], 'The court clerk’s office.'),
      en.outcome.auto(voice), en.outcome.closed(voice), en.outcome.rare(),
    ]);
    expect(six.filter(text => !/^[A-Z].*\.$/.test(text))).toEqual([]);
    expect(six.slice(0, 3)).toEqual([
      'You may be able to ask for this. From your answers, you seem to meet the rules we checked. The judge or board still decides. The answer may still be no.',
      'Not yet. From your answers, you may be able to ask for this on or after March 4, 2028. A new case could change that date.',
      'We can’t tell yet. We need one more fact: how the 2014 case ended. The court clerk’s office can tell you. You can come back any time.',
    ]);
    expect(voices.map(voice => en.outcome.may(voice, 'by the governor').split('. ')[1])).toEqual([
      'From your answers, you seem to meet the rules we checked', 'From your answers, they seem to meet the rules we checked', 'From your answers, they seem to meet the rules we checked',
    ]);
  });
});

describe('dates and lengths', () => {
  test('have the month as a word (D7)', () => {
    expect(en.dates.long(day('2028-03-04'))).toBe('March 4, 2028');
  });

  test.each([
    ['2019', '2019'], ['2019-05', 'May 2019'], ['2019-05-02', 'May 2, 2019'], ['2019~', 'about 2019'], ['2019-05~', 'about May 2019'],
    ['2015/2019', 'between 2015 and 2019'], ['../2019', '2019 or before'], ['2019/..', '2019 or later'],
    ['not-yet', 'Not yet'], ['none', 'This never happened'], ['unknown', 'I don’t know'],
  ])('the answer %s is said as %s', (answer, said) => {
    expect(en.dates.answer(answer)).toBe(said);
  });

  test.each([['P13Y', '13 years'], ['P2Y6M', '2 years and 6 months'], ['P1Y1M1D', '1 year, 1 month and 1 day'], ['life', 'life'], ['P10Y/P15Y', 'between 10 years and 15 years']])(
    'the sentence %s is said as %s', (length, said) => {
      expect(en.dates.length(length)).toBe(said);
    },
  );

  test('numbers bend their nouns', () => {
    expect([0, 1, 2].map(en.places.count)).toEqual(['0 paths', '1 path', '2 paths']);
    expect(en.question.progress(4, 9)).toBe('About 4 to 9 questions left.');
    expect(en.question.progress(1, 1)).toBe('About 1 question left.');
  });
});
