//! What a purchase brought, as it stands after the refunds so far.

use crate::calendar::Day;
use crate::member::{LineRefund, Purchase, PurchasedLine};
use crate::points::{Earned, earned, eligible};
use crate::regulations::Program;
use crate::tiers::{Facts, Meters};
use crate::units::{Money, Points};

/// What a purchase brought.
#[derive(Debug, Clone)]
pub(super) struct Bought<'r> {
    day: Day,
    purchase: &'r Purchase<'r>,
    /// What is left of each line.
    left: Vec<Money>,
    /// What is left in all.
    total: Money,
    /// Nothing is left of what was paid.
    refunded: bool,
    /// The tier that gave the points.
    tier: &'r str,
    /// By the wallets of the program that gave the points.
    earned: Vec<Earned<'r>>,
}

/// What a refund takes away.
pub(super) struct Taken<'r> {
    lines: Vec<(&'r PurchasedLine<'r>, Money)>,
    /// Whether the order is refunded in full by it.
    order: bool,
    /// Points, by wallet.
    pub(super) points: Vec<(&'r str, Points)>,
}

impl Taken<'_> {
    pub(super) fn facts(&self) -> Facts<'_, '_> {
        Facts { lines: &self.lines, order: self.order, points: &self.points }
    }
}

impl<'r> Bought<'r> {
    pub(super) fn new(
        program: &'r Program,
        tier: &'r str,
        day: Day,
        purchase: &'r Purchase<'r>,
        nothing: Money,
    ) -> Option<Self> {
        let left: Vec<_> = purchase.lines().iter().map(PurchasedLine::paid).collect();
        let total = left.iter().try_fold(nothing, |sum, paid| sum.plus(*paid))?;
        let earned = program.wallets().iter().map(|wallet| {
            let lines = purchase.lines().iter().map(|line| (line.goods(), line.paid()));
            earned(wallet, tier, eligible(wallet, nothing, lines)?, true)
        });
        let earned = earned.collect::<Option<Vec<_>>>()?;
        Some(Self { day, purchase, left, total, refunded: false, tier, earned })
    }

    pub(super) fn earned(&self) -> &[Earned<'r>] {
        &self.earned
    }

    /// Adds what is left of it to the meters.
    pub(super) fn add_to(&self, meters: &mut Meters<'r>, source: usize) {
        let lines: Vec<_> = self.purchase.lines().iter().zip(self.left.iter().copied()).collect();
        let points: Vec<_> = self.earned.iter().map(|earned| (earned.wallet().id(), earned.points())).collect();
        meters.add(source, self.day, &Facts { lines: &lines, order: !self.refunded, points: &points });
    }

    /// Lowers it by a refund and says what that takes away: earned before less earned after, under
    /// the version and the tier that gave the points. The cost is that of the lines refunded.
    pub(super) fn give_back(&mut self, refunds: &[LineRefund]) -> Option<Taken<'r>> {
        let nothing = self.total.minus(self.total)?;
        let mut lines = Vec::with_capacity(refunds.len());
        let mut amount = nothing;
        for refund in refunds {
            let left = self.left.get_mut(refund.line)?;
            *left = left.minus(refund.amount)?;
            amount = amount.plus(refund.amount)?;
            lines.push((self.purchase.lines().get(refund.line)?, refund.amount));
        }
        self.total = self.total.minus(amount)?;
        let order = self.total.is_zero() && !amount.is_zero();
        self.refunded |= order;
        let mut points = Vec::with_capacity(self.earned.len());
        for before in &mut self.earned {
            let wallet = before.wallet();
            let gone = eligible(wallet, nothing, lines.iter().map(|(line, amount)| (line.goods(), *amount)))?;
            let after = earned(wallet, self.tier, before.eligible().minus(gone)?, !self.refunded)?;
            points.push((wallet.id(), before.points().minus(after.points())?));
            *before = after;
        }
        Some(Taken { lines, order, points })
    }
}
