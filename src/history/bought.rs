//! What a purchase brought, as it stands after the refunds so far.

use crate::calendar::Day;
use crate::member::{LineRefund, Purchase, PurchasedLine};
use crate::points::{Basket, Earned, EarningTerms};
use crate::regulations::Wallet;
use crate::tiers::{Facts, Meters};
use crate::units::{Money, Points};
use std::rc::Rc;

/// What a purchase brought.
#[derive(Debug, Clone)]
pub(super) struct Bought<'r> {
    day: Day,
    /// The tier held then.
    #[cfg_attr(
        all(target_arch = "wasm32", not(feature = "wasm-audit")),
        expect(dead_code, reason = "only who compares versions looks back at it")
    )]
    tier: &'r str,
    purchase: &'r Purchase<'r>,
    /// What is left of each line: amount and pieces.
    left: Vec<(Money, u32)>,
    /// What is left in all, and of how many pieces.
    total: Money,
    pieces: u64,
    /// Nothing is left of what was paid; of what cost nothing, no piece.
    refunded: bool,
    /// By the wallets of the program that gave the points.
    earned: Vec<Earned<'r>>,
}

/// What a refund takes away.
pub(super) struct Taken<'r> {
    purchase: &'r Purchase<'r>,
    lines: Vec<(&'r PurchasedLine<'r>, Money, u32)>,
    /// Whether the order is refunded in full by it.
    order: bool,
    /// Points, by wallet.
    pub(super) points: Vec<(&'r str, Points)>,
}

impl Taken<'_> {
    pub(super) fn facts(&self) -> Facts<'_, '_> {
        let place = (self.purchase.shop(), self.purchase.channel());
        Facts { lines: &self.lines, order: self.order, place, points: &self.points, deed: None }
    }
}

impl<'r> Bought<'r> {
    /// A purchase that earns in each wallet under some terms. `None` beyond what can be counted.
    pub(super) fn new(
        (day, tier): (Day, &'r str),
        purchase: &'r Purchase<'r>,
        nothing: Money,
        terms: Vec<EarningTerms<'r>>,
    ) -> Option<Self> {
        let mut bought = Self {
            day,
            tier,
            purchase,
            left: Vec::new(),
            total: nothing,
            pieces: 0,
            refunded: false,
            earned: Vec::new(),
        };
        for line in purchase.lines() {
            bought.left.push((line.paid(), line.pieces()));
            bought.total = bought.total.plus(line.paid())?;
            bought.pieces = bought.pieces.saturating_add(line.pieces().into());
        }
        bought.refunded = bought.pieces == 0;
        bought.earn_by(nothing, terms)?;
        Some(bought)
    }

    pub(super) fn earned(&self) -> &[Earned<'r>] {
        &self.earned
    }

    /// The tier held when it was bought.
    #[cfg(any(not(target_arch = "wasm32"), feature = "wasm-audit"))]
    pub(super) const fn tier(&self) -> &'r str {
        self.tier
    }

    /// What is left of each line: amount and pieces.
    #[cfg(any(not(target_arch = "wasm32"), feature = "wasm-audit"))]
    pub(super) fn lines_left(&self) -> impl Iterator<Item = (&'r PurchasedLine<'r>, Money, u32)> {
        self.purchase.lines().iter().zip(&self.left).map(|(line, (left, pieces))| (line, *left, *pieces))
    }

    /// The points it earned, by wallet.
    pub(super) fn points(&self) -> Vec<(&'r str, Points)> {
        self.earned.iter().map(|earned| (earned.wallet().id(), earned.points())).collect()
    }

    /// Lets it earn under some terms, and no longer under others.
    pub(super) fn earn_by(&mut self, nothing: Money, terms: Vec<EarningTerms<'r>>) -> Option<()> {
        self.earned.clear();
        for terms in terms {
            let basket = self.basket(nothing, terms.wallet())?;
            self.earned.push(Earned::new(Rc::new(terms), basket)?);
        }
        Some(())
    }

    /// Its facts, as it stands.
    pub(super) fn with_facts<R>(&self, act: impl FnOnce(&Facts<'_, 'r>) -> R) -> R {
        let mut lines = Vec::with_capacity(self.left.len());
        for (line, (left, pieces)) in self.purchase.lines().iter().zip(&self.left) {
            lines.push((line, *left, *pieces));
        }
        let points = self.points();
        let place = (self.purchase.shop(), self.purchase.channel());
        act(&Facts { lines: &lines, order: !self.refunded, place, points: &points, deed: None })
    }

    /// Adds what is left of it to the meters.
    pub(super) fn add_to(&self, meters: &mut Meters<'r>, source: usize) {
        self.with_facts(|facts| meters.add(source, self.day, facts));
    }

    fn basket(&self, nothing: Money, wallet: &Wallet) -> Option<Basket> {
        let tax = wallet.spend().is_none_or(|spend| spend.tax());
        let mut basket = Basket::new(nothing, !self.refunded);
        for (line, (left, pieces)) in self.purchase.lines().iter().zip(&self.left) {
            basket.add(wallet, &line.goods(), earning_part(line, *left, tax)?, *pieces)?;
        }
        let shipping = self.purchase.shipping().filter(|_| wallet.spend().is_some_and(|spend| spend.shipping()));
        if let Some(shipping) = shipping {
            basket.eligible = basket.eligible.plus(shipping)?;
        }
        Some(basket)
    }

    /// Lowers it by a refund and says what that takes away: earned before less earned after, under
    /// the version and the tier that gave the points. The cost is that of the lines refunded.
    pub(super) fn give_back(&mut self, refunds: &[LineRefund]) -> Option<Taken<'r>> {
        let nothing = self.total.minus(self.total)?;
        let mut lines = Vec::with_capacity(refunds.len());
        let mut changes = Vec::with_capacity(refunds.len());
        let mut amount = nothing;
        for refund in refunds {
            let line = self.purchase.lines().get(refund.line)?;
            let left = self.left.get_mut(refund.line)?;
            let before = *left;
            left.0 = left.0.minus(refund.amount)?;
            // Nothing is left of a line that was paid back in full; pieces that cost nothing go one by one.
            let paid_back = left.0.is_zero() && !line.paid().is_zero();
            left.1 = if paid_back { 0 } else { left.1.checked_sub(refund.pieces)? };
            amount = amount.plus(refund.amount)?;
            let pieces = before.1.checked_sub(left.1)?;
            self.pieces = self.pieces.checked_sub(pieces.into())?;
            lines.push((line, refund.amount, pieces));
            changes.push((line, before, *left));
        }
        self.total = self.total.minus(amount)?;
        let order = !self.refunded && self.total.is_zero() && (!amount.is_zero() || self.pieces == 0);
        self.refunded |= order;
        let mut points = Vec::with_capacity(self.earned.len());
        for before in &mut self.earned {
            let wallet = before.wallet();
            let tax = wallet.spend().is_none_or(|spend| spend.tax());
            let mut gone = Basket::new(nothing, false);
            for (line, (was, pieces), (left, rest)) in &changes {
                let amount = earning_part(line, *was, tax)?.minus(earning_part(line, *left, tax)?)?;
                gone.add(wallet, &line.goods(), amount, pieces.checked_sub(*rest)?)?;
            }
            let was = before.basket();
            let shipping =
                self.purchase.shipping().filter(|_| order && wallet.spend().is_some_and(|spend| spend.shipping()));
            let eligible = was.eligible.minus(gone.eligible)?.minus(shipping.unwrap_or(nothing))?;
            let basket = Basket { eligible, bonus: was.bonus.minus(gone.bonus)?, order: !self.refunded };
            let after = before.with(basket)?;
            points.push((wallet.id(), before.points().minus(after.points())?));
            *before = after;
        }
        Some(Taken { purchase: self.purchase, lines, order, points })
    }
}

/// The part of what is left of a line that earns: what was paid by points or stored value does not,
/// nor the tax where the wallet says so. In proportion to what is left, rounded down, so that it
/// depends on nothing but what is left.
fn earning_part(line: &PurchasedLine<'_>, left: Money, tax_earns: bool) -> Option<Money> {
    let mut part = line.paid();
    let tax = line.tax().filter(|_| !tax_earns);
    for away in line.paid_by_value().into_iter().chain(tax) {
        part = part.minus(away)?;
    }
    if left == line.paid() && !part.is_negative() {
        return Some(part);
    }
    let whole = i128::from(line.paid().minor());
    let minor = i128::from(part.minor().max(0)).checked_mul(i128::from(left.minor()))?;
    let minor = if whole == 0 { 0 } else { minor.checked_div(whole)? };
    Money::from_minor(i64::try_from(minor).ok()?, left.currency())
}
