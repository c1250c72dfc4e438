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

/// What a purchase earns in a wallet at a tier: rate × eligible net amount × the tier's multiplier,
/// rounded down once, and the fixed points. A purchase of which nothing is left earns nothing.
///
/// `None` beyond what can be counted.
#[must_use]
pub fn earned<'a, 'g, T: AsRef<str> + 'g>(
    wallet: &'a Wallet,
    tier: &str,
    nothing: Money,
    lines: impl Iterator<Item = (Goods<'g, T>, Money)> + Clone,
) -> Option<Earned<'a>> {
    let bought = lines.clone().any(|(_, net)| !net.is_zero());
    let fixed = if bought { wallet.purchase() } else { Points::ZERO };
    let factor = wallet.factor(tier);
    let Some(spend) = wallet.spend() else {
        return Some(Earned { wallet, eligible: nothing, factor, fixed, points: fixed });
    };
    let mut eligible = nothing;
    for (goods, net) in lines {
        if spend.goods().holds(&goods) {
            eligible = eligible.plus(net)?;
        }
    }
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
