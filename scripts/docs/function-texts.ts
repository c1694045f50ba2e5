import type { FunctionName } from '../../packages/sizing/src/formula/expression.ts'

/** What each function of the formulas does. The compiler asks for every one. */
export const functionTexts: { readonly [name in FunctionName]: readonly [call: string, meaning: string] } = {
  max: ['max(a, b, …)', 'the largest; all arguments have the same dimension'],
  min: ['min(a, b, …)', 'the smallest; all arguments have the same dimension'],
  abs: ['abs(a)', 'without its sign'],
  sqrt: ['sqrt(a)', 'square root; halves the exponents of the dimension'],
  ceil: ['ceil(a)', 'rounded up; a number that is whole but for rounding noise (relative 1e-12) stays as it is'],
  floor: ['floor(a)', 'rounded down, with the same tolerance'],
  round: ['round(a)', 'to the nearest whole number'],
  exp: ['exp(a)', 'e to the power of a'],
  log: ['log(a)', 'natural logarithm'],
  sum: ['sum(a)', 'adds up the rows of a table, month by month'],
  perKind: ['perKind(a)', 'adds up the rows of each kind of data, month by month'],
  restorePoints: [
    'restorePoints(hourly, daily, weekly, monthly, engine)',
    'restore points kept on average in the steady state; engine: 0 backy, 1 restic, 2 Borg, 3 Proxmox Backup Server',
  ],
  fewestRestorePoints: [
    'fewestRestorePoints(hourly, daily, weekly, monthly, engine)',
    'the same at the least favourable moment',
  ],
  mostRestorePoints: [
    'mostRestorePoints(hourly, daily, weekly, monthly, engine)',
    'the same at the most favourable moment',
  ],
  reachBack: ['reachBack(hourly, daily, weekly, monthly, engine)', 'days one can go back at any moment'],
  backupCopies: [
    'backupCopies(change, hourly, daily, weekly, monthly, engine)',
    'size of the backup over the size of the data: one full copy, and for each gap of Δ days between two points `1 − (1 − change)^Δ`',
  ],
  windowShare: [
    'windowShare(firstDay, lastDay, from, to, state)',
    'share of two years that a support window covers, with clock changes and public holidays; state: 0 nationwide holidays, 1 … 16 the federal states in the order BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH, −1 none',
  ],
  meanWait: [
    'meanWait(firstDay, lastDay, from, to, state)',
    'hours a fault at a random moment waits until somebody is there',
  ],
  waitingShare: [
    'waitingShare(load, workers)',
    'share of requests that find all workers busy (Erlang C); load: requests in progress on average',
  ],
}
