import type { Someone } from './interview.ts';

/** A person with a D.C. misdemeanor from 2015: the year is all they know of some dates. */
export const misdemeanor: Someone = {
  who: 'For me',
  places: ['District of Columbia'],
  answers: [
    [/How did the case end/, 'Found guilty, or said guilty or no contest'],
    [/What was the charge for/, 'Theft of a smaller amount'],
    [/another charge or case/, 'No, go on'],
    [/in prison or jail now/, 'No'],
    [/How serious/, 'Misdemeanor'],
    [/sentence for this charge stand/, 'The sentence is over'],
    [/case end in court/, '2015-06'],
    [/out of jail or prison/, 'This never happened'],
    [/probation or supervised release end/, '2016'],
    [/offense happened/, '2015-03'],
    [/open case or a warrant/, 'No'],
    [/Who does the charge say was harmed/, 'Someone else'],
    [/only for something that is legal now/, 'No'],
    [/How old were you on the date/, '30'],
    [/ever use force, threats or lies/, 'No'],
    [/charged with something|innocent of any past charge/, 'No'],
    [/wrong name/, 'No'],
  ],
};

/** A mother, for her son: a D.C. Code sentence, locked up since he was 22. She does not know everything. */
export const mother: Someone = {
  who: 'For someone in prison or jail',
  places: ['District of Columbia'],
  answers: [
    [/How did the case end/, 'Found guilty, or said guilty or no contest'],
    [/What was the charge for/, 'Murder, second degree'],
    [/another charge or case/, 'No, go on'],
    [/in prison or jail now/, 'Yes, in prison'],
    [/How serious/, 'Felony'],
    [/sentence for this charge stand/, 'Still locked up for this charge'],
    [/time served .* start to count/, '2009-05'],
    [/How long is the whole sentence/, '40 years'],
    [/How old was .* offense/, '22'],
    [/say no to a second look/, '0'],
    [/very sick/, 'No'],
    [/old Federal Youth Corrections Act/, 'No'],
    [/say attempt/, 'No'],
    [/while armed/, 'No'],
    [/first parole date/, 'This never happened'],
    [/court challenge/, 'No'],
    [/need .* to come home/, 'No'],
    [/charged with something|innocent of any past charge/, 'No'],
    [/wrong name/, 'No'],
    [/ever use force, threats or lies/, 'No'],
  ],
};

/** A volunteer, for a client with three Virginia cases. Nobody knows how the third ended. */
export const volunteer: Someone = {
  who: 'I am a volunteer helping a person',
  places: ['Virginia'],
  answers: [
    [/How did the case end/, ['Found guilty, or said guilty or no contest', 'The prosecutor dropped the charge']],
    [/What was the charge for/, ['18.2-96: Petit larceny', 'Disorderly conduct', 'Trespassing']],
    [/another charge or case/, ['Yes, another case', 'Yes, another case', 'No, go on']],
    [/in prison or jail now/, 'No'],
    [/Virginia law call this charge/, 'A misdemeanor'],
    [/How serious/, 'Misdemeanor'],
    [/sentence for this charge stand/, 'The sentence is over'],
    [/case end in court/, ['2014-09-02', '2018', '2020']],
    [/offense happened/, ['2014-05', '2018', '2020']],
    [/last court rule/, '2015'],
    [/last release from jail/, 'This never happened'],
    [/open case or a warrant/, 'No'],
    [/Which of these fits the charge/, 'None of these, and no such money is owed'],
    [/Which of these sections/, 'None of these sections'],
    [/ever use force, threats or lies/, 'No'],
    [/charged with something|innocent of any past charge/, 'No'],
    [/last turn down a pardon/, 'This never happened'],
  ],
};
