/** The working copy of the stocks during one step: books every change after clamping, and re-reads what is derived. */
import type { Cause, LedgerLine } from './act.ts';
import { copyStocks } from './copy-stocks.ts';
import { deriveTrust, TRUST_IN } from './derived.ts';
import { type HazardSetting, hazardFrom, yearlyRisk } from './hazard.ts';
import type { Rule } from './rules.ts';
import { type AnyStock, type Relation, relationOf, type Stock, type Stocks } from './stock-names.ts';

export class Books {
  readonly stocks: Record<AnyStock, number>;
  readonly lines: LedgerLine[] = [];
  readonly quarter: number;
  /** The relations whose trust has to be read anew. */
  private stale: Relation[] = [];

  constructor(stocks: Stocks, quarter: number) {
    this.stocks = copyStocks(stocks);
    this.quarter = quarter;
  }

  /** The stock in points. */
  at(stock: AnyStock): number {
    return this.stocks[stock] / 100;
  }

  /** Moves a stock by hundredths and books what is left of the change after clamping. */
  move(stock: Stock, hundredths: number, cause: Cause, rule: Rule, claims: readonly string[]): void {
    this.write(stock, this.stocks[stock] + Math.round(hundredths), cause, rule, claims);
    const relation = relationOf(stock);
    if (relation && !this.stale.includes(relation)) this.stale.push(relation);
  }

  /** Books what the changes since last time did to trust and to the risk of losing the director. */
  settle(cause: Cause, claims: readonly string[], setting: HazardSetting): void {
    for (const relation of this.stale) {
      this.write(TRUST_IN[relation].trust, deriveTrust(this.stocks, relation), cause, 'derived', claims);
    }
    this.stale = [];
    this.write('turnoverRisk', yearlyRisk(hazardFrom(this.stocks, setting)), cause, 'derived', claims);
  }

  private write(stock: AnyStock, wanted: number, cause: Cause, rule: Rule, claims: readonly string[]): void {
    const value = Math.max(0, Math.min(10_000, wanted));
    const change = value - this.stocks[stock];
    if (change === 0) return;
    this.stocks[stock] = value;
    this.lines.push({ quarter: this.quarter, stock, change: change / 100, cause, rule, claims });
  }
}
