import { parseReminders } from '../../bridge/parse-mediation-results';
import { mediationPageSentences as sentences } from '../../text/mediation/mediation-page-sentences';
import { ask } from '../call';
import { runOne } from '../run-one';
import { place } from '../place';

const change = place('switch');
let isOn = false;

async function set(actif: boolean | null): Promise<string> {
  const result = await ask('rappels', parseReminders, { actif });
  isOn = result.actif;
  change.textContent = isOn ? sentences.turnOff : sentences.turnOn;
  return result.message;
}

change.addEventListener('click', () => {
  void runOne(() => set(!isOn));
});
void runOne(() => set(null));
