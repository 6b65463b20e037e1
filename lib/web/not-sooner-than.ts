/**
 * Begins a wait of so many milliseconds. What it returns passes an answer on once the wait is over, so that the time an
 * answer takes does not tell how much was done for it.
 */
export function notSoonerThan(milliseconds: number): <Answer>(answer: Answer) => Promise<Answer> {
  const over = new Promise<void>((done) => setTimeout(done, milliseconds));
  return async (answer) => {
    await over;
    return answer;
  };
}
