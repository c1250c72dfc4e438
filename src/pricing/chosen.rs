//! The combination that was chosen: what it takes from which line and why, and why others were left out.

use super::answer::PriceAdjustment;
use super::offered::{Counter, Offered, Origin};
use super::search::{Board, Carried, Found, Move, Part, best};
use crate::cart::Cart;
use crate::in_order::sorted;
use crate::reason::{Reason, Why};
use crate::regulations::OfferKind;
use crate::units::{Currency, Money, Rounding};

/// The best combination on a counter.
pub(super) struct Chosen<'c, 'a> {
    counter: &'c Counter<'a>,
    board: Board<'a>,
    pub(super) found: Found,
    /// By move, what is offered by it.
    offered: Vec<&'c Offered<'a>>,
    /// What is left of each line when prices, lines and pieces are done: what thresholds look at.
    tested: Vec<i64>,
    /// The moves that changed an amount.
    used: Vec<usize>,
    rounding: Rounding,
    currency: Currency,
}

impl<'c, 'a> Chosen<'c, 'a> {
    pub(super) fn new(
        counter: &'c Counter<'a>,
        moves: Vec<Move<'a>>,
        (rounding, currency): (Rounding, Currency),
        most_steps: u32,
    ) -> Self {
        let board = board(counter, moves, (rounding, currency));
        let found = best(&board, most_steps);
        // Ids of two versions may be alike: the text itself is what tells them apart.
        let of = |this: &Move<'a>| counter.offered.iter().find(|offered| std::ptr::eq(offered.origin.id(), this.id));
        let offered = board.moves().iter().filter_map(of).collect();
        let mut tested: Vec<_> = counter.lines.iter().map(|line| line.list).collect();
        for (by, line, amount) in &found.best.taken {
            let before = board.moves().get(*by).is_some_and(|this| this.part() < Part::Order);
            if let Some(left) = tested.get_mut(*line).filter(|_| before) {
                *left = left.saturating_sub(*amount);
            }
        }
        let used = found.best.used();
        Self { counter, board, found, offered, tested, used, rounding, currency }
    }

    /// What goods and shipping come to with other moves, and whether nothing costs less.
    pub(super) fn with(&self, moves: Vec<Move<'a>>, most_steps: u32) -> (i64, bool) {
        let ours = self.board.moves();
        let same = ours.len() == moves.len()
            && moves.iter().all(|this| ours.iter().any(|known| std::ptr::eq(known.id, this.id)));
        if same {
            return (self.total(), self.found.exact);
        }
        let found = best(&board(self.counter, moves, (self.rounding, self.currency)), most_steps);
        (found.best.payable(), found.exact)
    }

    pub(super) const fn currency(&self) -> Currency {
        self.currency
    }

    /// What goods and shipping come to.
    pub(super) fn total(&self) -> i64 {
        self.found.best.payable()
    }

    /// The ids of what changed an amount, in byte order; sale prices have none.
    pub(super) fn ids(&self, carried: &Carried) -> Vec<&'a str> {
        let mut ids = Vec::new();
        for place in carried.used() {
            ids.extend(self.board.moves().get(place).map(|this| this.id).filter(|id| !id.is_empty()));
        }
        sorted(&ids, &|a, b| a.cmp(b))
    }

    /// By place of the counter, what was changed and why, in the order applied.
    pub(super) fn adjustments(
        &self,
        cart: &'a Cart<'a>,
        tier: Option<&'a str>,
    ) -> Option<Vec<Vec<PriceAdjustment<'a>>>> {
        let moves = self.board.moves().iter().zip(&self.offered);
        let whys: Vec<_> = moves.map(|(this, offered)| self.why(this, offered.origin, tier)).collect();
        let mut adjustments: Vec<Vec<PriceAdjustment<'a>>> = Vec::new();
        adjustments.resize_with(self.counter.lines.len(), Vec::new);
        let mut latest: Vec<Option<usize>> = vec![None; self.counter.lines.len()];
        for (by, line, amount) in &self.found.best.taken {
            let (list, latest) = (adjustments.get_mut(*line)?, latest.get_mut(*line)?);
            let amount = Money::from_minor(amount.checked_neg()?, self.currency)?;
            // What is taken piece by piece is one adjustment.
            if let Some(last) = list.last_mut().filter(|_| *latest == Some(*by)) {
                last.amount = last.amount.plus(amount)?;
                continue;
            }
            *latest = Some(*by);
            let origin = self.offered.get(*by)?.origin;
            let why = match origin {
                Origin::Sale => {
                    let line = self.counter.cart_lines.get(*line).and_then(|line| cart.lines().get(*line))?.line();
                    Why::SalePrice { price: line.sale_price? }
                }
                _ => whys.get(*by)?.clone()?,
            };
            let offer = Some(origin.id()).filter(|id| !id.is_empty());
            list.push(PriceAdjustment { offer, amount, reason: reason(origin, why) });
        }
        Some(adjustments)
    }

    /// Why a move changes what it changes; of sale prices each line says it.
    fn why(&self, this: &Move<'a>, origin: Origin<'a>, tier: Option<&'a str>) -> Option<Why<'a>> {
        let offer = match origin {
            Origin::Sale => return None,
            Origin::Rate(_, rate) => return Some(Why::TierRate { tier: tier?, rate }),
            Origin::Offer(offer) => offer,
        };
        Some(match offer.kind() {
            OfferKind::Rate { rate, at_least: None } => Why::OfferRate { rate: *rate },
            OfferKind::Rate { rate, at_least: Some(at_least) } => {
                Why::OrderRate { rate: *rate, at_least: *at_least, have: self.have(this)? }
            }
            OfferKind::MoneyOff { amount, at_least: None, .. } => Why::AmountOff { amount: *amount },
            OfferKind::MoneyOff { amount, at_least: Some(at_least), .. } => {
                let have = self.have(this)?;
                Why::AmountOffFrom { amount: *amount, at_least: *at_least, have, times: this.multiples(have.minor()) }
            }
            OfferKind::Steps { prices, .. } => {
                let pieces = this.scope.iter().filter_map(|place| self.counter.lines.get(*place));
                let pieces = pieces.fold(0_i64, |sum, line| sum.saturating_add(line.pieces));
                let (from, price) = prices.iter().rev().find(|(from, _)| i64::from(*from) <= pieces)?;
                Why::StepPrice { pieces: *from, price: *price }
            }
            OfferKind::EveryNth { of, last, rate } => Why::NthPiece { rate: *rate, of: *of, last: *last },
            OfferKind::Bundle { price, .. } => Why::BundlePrice { price: *price },
            OfferKind::FixedPrice(price) => Why::OfferPrice { price: *price },
            OfferKind::FreeShipping { at_least } => Why::FreeShipping { at_least: *at_least },
            OfferKind::Gift(_) | OfferKind::Points { .. } => return None,
        })
    }

    /// The amount that a threshold of this scope looks at.
    pub(super) fn amount_in(&self, scope: &[usize], on_list: bool) -> i64 {
        self.board.tested(scope, on_list, &self.tested)
    }

    fn have(&self, this: &Move<'_>) -> Option<Money> {
        Money::from_minor(self.amount_in(&this.scope, this.on_list), self.currency)
    }

    /// The used ones of a group, the first by id: what is offered besides must give way to it. Those that are
    /// had line by line know each other only on the same line.
    pub(super) fn used_of_group(&self, group: &str, scope: &[usize], by_line: bool) -> Option<&'a str> {
        let of_group = |by: usize| {
            let origin = self.offered.get(by)?.origin;
            (origin.group() == Some(group)).then_some(origin.id())
        };
        let taken = self.found.best.taken.iter().filter(|(_, line, _)| scope.binary_search(line).is_ok());
        let here = taken.filter_map(|(by, ..)| of_group(*by)).min();
        let meets = |by: &&usize| !by_line || !self.board.moves().get(**by).is_some_and(Move::is_by_line);
        here.or_else(|| self.used.iter().filter(meets).filter_map(|by| of_group(*by)).min())
    }

    /// Whether it changed an amount.
    pub(super) fn uses(&self, offered: &Offered<'a>) -> bool {
        self.place_of(offered).is_some_and(|place| self.used.contains(&place))
    }

    fn place_of(&self, offered: &Offered<'a>) -> Option<usize> {
        self.offered.iter().position(|known| std::ptr::eq(*known, offered))
    }

    /// Why what could be used was left out.
    pub(super) fn why_not(&self, offered: &Offered<'a>) -> Option<Why<'a>> {
        let beaten = |by_line| self.used_of_group(offered.origin.group()?, &offered.scope, by_line);
        let place = self.place_of(offered);
        let Some((place, this)) = place.and_then(|place| Some((place, self.board.moves().get(place)?))) else {
            // A rate at which all is paid.
            return Some(beaten(true).map_or(Why::NoSaving {}, |by| Why::Beaten { by }));
        };
        let (least, have) = (this.least(), self.amount_in(&this.scope, this.on_list));
        if have < least {
            let money = |minor: i64| Money::from_minor(minor, self.currency);
            return Some(Why::Below {
                at_least: money(least)?,
                have: money(have)?,
                missing: money(least.checked_sub(have)?)?,
            });
        }
        if let Some(by) = beaten(this.is_by_line()) {
            return Some(Why::Beaten { by });
        }
        let with = self.board.carry_out(&|other| other == place || self.used.contains(&other));
        let difference = with.payable().checked_sub(self.total())?;
        if difference <= 0 {
            return Some(Why::NoSaving {});
        }
        Some(Why::CostsMore { difference: Money::from_minor(difference, self.currency)? })
    }
}

/// The moves on a counter's lines.
fn board<'a>(counter: &Counter<'a>, moves: Vec<Move<'a>>, like: (Rounding, Currency)) -> Board<'a> {
    Board::standing(counter.lines.clone(), moves, &|this| counter.stands_with(this), like)
}

/// A reason by the rule of an offer; the shop's sale price has none.
pub(super) const fn reason<'a>(origin: Origin<'a>, why: Why<'a>) -> Reason<'a> {
    match origin.rule() {
        Some(rule) => Reason::new(why, rule),
        None => Reason::without_rule(why),
    }
}
