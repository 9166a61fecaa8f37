import type { TabCells } from '../plans/cell';
export function undoOpenLots(lots: TabCells): void { void lots; }
