//! What a purchase earns.

use crate::reason::{Reason, Why};
use crate::regulations::{Goods, Wallet};
use crate::units::{Factor, Money, Points};

/// Points of a purchase with what they come from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Earned<'a> {
    wallet: &'a Wallet,
    eligible: Money,
    factor: Factor,
    fixed: Points,
    points: Points,
}

impl<'a> Earned<'a> {
    /// The wallet they go to.
    #[must_use]
    pub const fn wallet(&self) -> &'a Wallet {
        self.wallet
    }

    /// The net amount that earned.
    #[must_use]
    pub const fn eligible(&self) -> Money {
        self.eligible
    }

    /// How many in all.
    #[must_use]
    pub const fn points(&self) -> Points {
        self.points
    }

    /// Why so many.
    #[must_use]
    pub fn reason(&self) -> Reason<'a> {
        let why = Why::PurchasePoints {
            eligible: self.eligible,
            points: self.wallet.spend().map_or(Points::ZERO, |spend| spend.points()),
            per_amount: self.wallet.spend().map(|spend| spend.per_amount()),
            factor: self.factor,
            fixed: self.fixed,
        };
        Reason::new(why, self.wallet.rule())
    }
}

/// The net amount of the lines that earn in a wallet. `None` beyond the range of money.
pub fn eligible<'g, T: AsRef<str> + 'g>(
    wallet: &Wallet,
    nothing: Money,
    lines: impl Iterator<Item = (Goods<'g, T>, Money)>,
) -> Option<Money> {
    let Some(spend) = wallet.spend() else { return Some(nothing) };
    let mut lines = lines.filter(|(goods, _)| spend.goods().holds(goods));
    lines.try_fold(nothing, |sum, (_, net)| sum.plus(net))
}

/// What a purchase earns in a wallet at a tier: rate × eligible net amount × the tier's multiplier,
/// rounded down once, and the fixed points. `order` says whether it is one at all: an
/// empty cart is not, nor a purchase refunded in full.
///
/// `None` beyond what can be counted.
#[must_use]
pub fn earned<'a>(wallet: &'a Wallet, tier: &str, eligible: Money, order: bool) -> Option<Earned<'a>> {
    let fixed = if order { wallet.purchase() } else { Points::ZERO };
    let factor = wallet.factor(tier);
    let Some(spend) = wallet.spend() else {
        return Some(Earned { wallet, eligible, factor, fixed, points: fixed });
    };
    let amount = i128::from(eligible.minor());
    let per = i128::from(spend.per_amount().minor());
    let points = i128::from(spend.points().get());
    let multiplier = factor.decimal().mantissa();
    let scale = 10_i128.checked_pow(factor.decimal().scale())?;
    let by_amount = if spend.full_steps() {
        amount.checked_div(per)?.checked_mul(points)?.checked_mul(multiplier)?.checked_div(scale)?
    } else {
        let exact = amount.checked_mul(points)?.checked_mul(multiplier)?;
        exact.checked_div(per.checked_mul(scale)?)?
    };
    let by_amount = Points::new(i64::try_from(by_amount).ok()?)?;
    Some(Earned { wallet, eligible, factor, fixed, points: by_amount.plus(fixed)? })
}
