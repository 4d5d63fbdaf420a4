/** `yes` and `no` as JSON has them; anything else stays text, so that the question's own check names it. */
export function yesOrNo (text: string): boolean | string {
  return text === 'yes' ? true : text === 'no' ? false : text
}
