//! What a purchase earns.
//!
//! Rate × eligible net amount × multiplier, exact to the end and rounded down once; then fixed points and
//! those of bonus goods, which no multiplier touches; then at most what the caps leave. Each wallet counts
//! by itself. The terms are kept with the purchase: a refund counts anew by the same rate, multipliers and
//! room under the caps, whatever holds by then, so that parts in any order come to what the whole comes to.

use crate::calendar::{Birthday, Day};
use crate::reason::{Reason, SplitPart, Why};
use crate::regulations::{Combine, Goods, Occasion, Offer, SpendRate, Wallet};
use crate::units::{Factor, Money, Points};
use std::rc::Rc;

/// The terms under which a purchase earns in a wallet. A refund counts anew by the same.
#[derive(Debug, Clone, PartialEq)]
pub struct EarningTerms<'a> {
    wallet: &'a Wallet,
    /// One, or several where the purchase crossed into other tiers. Empty where amounts earn nothing.
    parts: Vec<SplitPart>,
    /// What multiplies besides the tier: occasions and offers, by id.
    occasions: Vec<(&'a str, Factor)>,
    /// Whether every multiplier is exact.
    exact: bool,
    /// The most that is left under the wallet's caps.
    room: Option<Points>,
}

/// Who buys when: what decides multipliers.
#[derive(Debug, Clone, Copy)]
pub struct Occasioned {
    /// The day of the purchase.
    pub day: Day,
    /// The member's birthday.
    pub birthday: Option<Birthday>,
    /// The most that is left under the wallet's caps; `None`: no cap.
    pub room: Option<Points>,
}

/// An offer that multiplies points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Multiplier<'a> {
    /// The offer's id.
    pub offer: &'a str,
    /// The wallet's id.
    pub wallet: &'a str,
    /// By how much.
    pub factor: Factor,
}

impl<'a> EarningTerms<'a> {
    /// At one tier up to an amount, then at the next, and at the last for the rest.
    #[must_use]
    pub fn crossing(
        wallet: &'a Wallet,
        cuts: &[(Money, &str)],
        last: &str,
        when: Occasioned,
        multipliers: &[Multiplier<'a>],
    ) -> Self {
        let mut terms = Self { wallet, parts: Vec::new(), occasions: Vec::new(), exact: true, room: when.room };
        for (up_to, tier) in cuts {
            terms.earn_at(Some(*up_to), tier, when, multipliers);
        }
        terms.earn_at(None, last, when, multipliers);
        terms
    }

    /// From here on it earns at a tier, up to an amount.
    fn earn_at(&mut self, up_to: Option<Money>, tier: &str, when: Occasioned, multipliers: &[Multiplier<'a>]) {
        let wallet = self.wallet;
        self.occasions.clear();
        for occasion in wallet.occasions() {
            if occasion.holds(when.day, tier, when.birthday) {
                self.occasions.push((occasion.id(), occasion.factor()));
            }
        }
        for offer in multipliers {
            if offer.wallet == wallet.id() {
                self.occasions.push((offer.offer, offer.factor));
            }
        }
        let Some(spend) = wallet.spend() else { return };
        let SpendRate { points, per_amount } = spend.rate(tier);
        let factor = combined(wallet, tier, &self.occasions);
        self.exact &= factor.is_some();
        self.parts.push(SplitPart { up_to, points, per_amount, factor: factor.unwrap_or(Factor::ONE) });
    }

    /// The wallet.
    #[must_use]
    pub const fn wallet(&self) -> &'a Wallet {
        self.wallet
    }

    /// Points by amount: the parts summed up exactly, then rounded down once.
    fn by_amount(&self, amount: Money) -> Option<Points> {
        self.exact.then_some(())?;
        let full_steps = self.wallet.spend().is_some_and(|spend| spend.full_steps());
        let mut left = i128::from(amount.minor());
        let mut before = 0_i128;
        let mut sum = Fraction { over: 0, under: 1 };
        for part in &self.parts {
            let size =
                part.up_to.map_or(left, |up_to| i128::from(up_to.minor()).saturating_sub(before).clamp(0, left.max(0)));
            left = left.checked_sub(size)?;
            before = before.checked_add(size)?;
            let per = i128::from(part.per_amount.minor());
            let points = i128::from(part.points.get()).checked_mul(part.factor.decimal().mantissa())?;
            let scale = 10_i128.checked_pow(part.factor.decimal().scale())?;
            let earned = if full_steps {
                Fraction { over: size.checked_div(per)?.checked_mul(points)?, under: scale }
            } else {
                Fraction { over: size.checked_mul(points)?, under: per.checked_mul(scale)? }
            };
            sum = sum.plus(earned)?;
        }
        Points::new(i64::try_from(sum.over.checked_div(sum.under)?).ok()?)
    }
}

/// The tier's multiplier and those of occasions as one. `None` where their product has more digits than are counted.
fn combined(wallet: &Wallet, tier: &str, occasions: &[(&str, Factor)]) -> Option<Factor> {
    let of_tier = wallet.factor(tier);
    if occasions.is_empty() {
        return Some(of_tier);
    }
    if wallet.combine() == Combine::Multiply {
        let (mut product, mut scale) = (of_tier.decimal().mantissa(), of_tier.decimal().scale());
        for (_, factor) in occasions {
            product = product.checked_mul(factor.decimal().mantissa())?;
            scale = scale.saturating_add(factor.decimal().scale());
        }
        return Factor::of(product, scale);
    }
    let mut combined = of_tier.in_ten_thousandths();
    for (_, factor) in occasions {
        let factor = factor.in_ten_thousandths();
        combined = match wallet.combine() {
            Combine::Highest => combined.max(factor),
            _ => combined.saturating_add(factor.saturating_sub(10_000)),
        };
    }
    Factor::of(combined.max(0), 4)
}

/// An exact fraction; `under` is above zero.
#[derive(Debug, Clone, Copy)]
struct Fraction {
    over: i128,
    under: i128,
}

impl Fraction {
    fn plus(self, other: Self) -> Option<Self> {
        if self.over == 0 {
            return Some(other);
        }
        let over = self.over.checked_mul(other.under)?.checked_add(other.over.checked_mul(self.under)?)?;
        let under = self.under.checked_mul(other.under)?;
        let (mut a, mut b) = (over.unsigned_abs(), under.unsigned_abs());
        while b != 0 {
            (a, b) = (b, a.checked_rem(b)?);
        }
        let common = i128::try_from(a).ok()?.max(1);
        Some(Self { over: over.checked_div(common)?, under: under.checked_div(common)? })
    }
}

/// A purchase as a wallet sees it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Basket {
    /// The net amount that earns.
    pub eligible: Money,
    /// Points for pieces of goods with a bonus.
    pub bonus: Points,
    /// Whether it is a purchase at all: an empty cart is not, nor one refunded in full.
    pub order: bool,
}

impl Basket {
    /// An empty one.
    #[must_use]
    pub const fn new(nothing: Money, order: bool) -> Self {
        Self { eligible: nothing, bonus: Points::ZERO, order }
    }

    /// Adds a line with the amount of it that earns and its pieces. `None` beyond what can be counted.
    pub fn add<T: AsRef<str>>(
        &mut self,
        wallet: &Wallet,
        goods: &Goods<'_, T>,
        amount: Money,
        pieces: u32,
    ) -> Option<()> {
        if wallet.spend().is_some_and(|spend| spend.goods().holds(goods)) {
            self.eligible = self.eligible.plus(amount)?;
        }
        for bonus in wallet.bonus() {
            if bonus.goods.holds(goods) {
                let points = bonus.points.get().checked_mul(pieces.into())?;
                self.bonus = self.bonus.plus(Points::new(points)?)?;
            }
        }
        Some(())
    }
}

/// Points of a purchase with what they come from.
#[derive(Debug, Clone, PartialEq)]
pub struct Earned<'a> {
    terms: Rc<EarningTerms<'a>>,
    basket: Basket,
    fixed: Points,
    points: Points,
    /// What the caps had left, where it was less.
    cap: Option<Points>,
}

impl<'a> Earned<'a> {
    /// What a basket earns: rate × eligible amount × multiplier, rounded down once; fixed points and
    /// the bonus of goods; at most what is left under the caps. `None` beyond what can be counted.
    #[must_use]
    pub fn new(terms: Rc<EarningTerms<'a>>, basket: Basket) -> Option<Self> {
        let fixed = if basket.order { terms.wallet.purchase() } else { Points::ZERO };
        let all = terms.by_amount(basket.eligible)?.plus(fixed)?.plus(basket.bonus)?;
        let cap = terms.room.filter(|room| *room < all);
        Some(Self { terms, basket, fixed, points: cap.unwrap_or(all), cap })
    }

    /// The same purchase with another basket, after a refund.
    pub(crate) fn with(&self, basket: Basket) -> Option<Self> {
        Self::new(Rc::clone(&self.terms), basket)
    }

    /// The wallet they go to.
    #[must_use]
    pub fn wallet(&self) -> &'a Wallet {
        self.terms.wallet
    }

    /// The purchase as the wallet sees it.
    #[must_use]
    pub const fn basket(&self) -> Basket {
        self.basket
    }

    /// How many in all.
    #[must_use]
    pub const fn points(&self) -> Points {
        self.points
    }

    /// Why so many.
    #[must_use]
    pub fn reason(&self) -> Reason<'a> {
        Reason::new(self.why(self.terms.occasions.iter().map(|(id, _)| *id).collect()), self.terms.wallet.rule())
    }

    /// The same, where the wallet and the offers that multiply are those that outlive the purchase.
    #[must_use]
    pub fn reason_in<'b>(&self, wallet: &'b Wallet, offers: &'b [Offer]) -> Reason<'b> {
        let ids = || wallet.occasions().iter().map(Occasion::id).chain(offers.iter().map(Offer::id));
        let occasions = self.terms.occasions.iter().filter_map(|(id, _)| ids().find(|known| known == id));
        Reason::new(self.why(occasions.collect()), wallet.rule())
    }

    fn why<'b>(&self, occasions: Vec<&'b str>) -> Why<'b> {
        let Self { terms, basket, fixed, cap, .. } = self;
        let (eligible, bonus) = (basket.eligible, basket.bonus);
        let cap = *cap;
        let first = terms.parts.first();
        match terms.parts.as_slice() {
            [before, between @ .., after] => Why::SplitPoints {
                eligible,
                up_to: before.up_to,
                points: before.points,
                per_amount: before.per_amount,
                factor: before.factor,
                between: between.to_vec(),
                then_points: after.points,
                then_per_amount: after.per_amount,
                then_factor: after.factor,
                fixed: *fixed,
                bonus,
                cap,
                occasions,
            },
            _ => Why::PurchasePoints {
                eligible,
                points: first.map_or(Points::ZERO, |part| part.points),
                per_amount: first.map(|part| part.per_amount),
                factor: first.map_or(Factor::ONE, |part| part.factor),
                fixed: *fixed,
                bonus,
                cap,
                occasions,
            },
        }
    }
}
