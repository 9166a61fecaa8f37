/** The time of this machine; what service calls are reckoned to cost does not move it. */
export function realClock(): { now: number } {
  return {
    get now() {
      return Date.now();
    },
    set now(_) {
      // Real time passes by itself.
    },
  };
}

/** Lets real time pass, the thread standing still. */
export function rest(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
