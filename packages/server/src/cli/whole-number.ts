/** A number that was written in digits; anything else stays text, so that the question's own check names it. */
export function wholeNumber (text: string): number | string {
  return /^\d{1,9}$/.test(text) ? Number(text) : text
}
