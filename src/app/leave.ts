/** A neutral page that anyone might open: the National Weather Service. */
export const NEUTRAL_SITE = 'https://www.weather.gov/';

/** Replaces this page, so that Back does not return to it. Answers must be wiped before. */
export const leaveTo = (address: string): void => {
  window.location.replace(address);
};

/** Loads this page anew, at the same address. */
export const loadAnew = (): void => {
  window.location.reload();
};
