import { place } from './place';
import { runOne } from './run-one';

/** Runs the work of a page at its opening and at each click of #again. */
export function runByButton(label: string, work: () => Promise<string>): void {
  place('again').textContent = label;
  place('again').addEventListener('click', () => void runOne(work));
  void runOne(work);
}
