//! The quote: every line's price with its adjustments, and what was not applied.

use crate::benefits::{TierRate, best_rate, rates};
use crate::calendar::{Birthday, Day, Moment};
use crate::cart::{Cart, PricedLine};
use crate::history::replayed;
use crate::json::{At, Decode, order_of_part};
use crate::member::Member;
use crate::member::document::MemberDocument;
use crate::points::{Basket, Earned, EarningTerms, Occasioned};
use crate::problem::{Answer, Code, Collector, Path};
use crate::reason::{Reason, Why};
use crate::regulations::{Benefit, Gives, Program, Regulations, Source};
use crate::units::{Currency, Money, Points, Quantity, Rounding};
use serde::Serialize;
use serde_json::value::RawValue;
use std::rc::Rc;

/// What a cart costs, and why.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Quote<'a> {
    /// Which regulations decided.
    pub regulations: Source<'a>,
    /// The day, or the day and time.
    pub on: Moment,
    /// The currency of every amount.
    pub currency: Currency,
    /// The member's tier; `None` for a guest and outside a term.
    pub tier: Option<&'a str>,
    /// Line by line, in the cart's order.
    pub lines: Vec<QuoteLine<'a>>,
    /// Sum of the lines' list amounts.
    pub list: Money,
    /// Sum of all adjustments: `list` + `adjustment` = `payable`.
    pub adjustment: Money,
    /// Sum of the lines' payables.
    pub payable: Money,
    /// How a line's payable was rounded, after each adjustment.
    pub rounding: Rounding,
    /// What this order would earn.
    pub points: Vec<OrderPoints<'a>>,
    /// Every offer that was not applied, and why.
    pub not_applied: Vec<NotApplied<'a>>,
}

/// A line of a quote.
#[derive(Debug, Clone, Serialize)]
pub struct QuoteLine<'a> {
    /// The article.
    pub sku: &'a str,
    /// How many.
    pub quantity: Quantity,
    /// The list price of one.
    pub price: Money,
    /// Price times quantity.
    pub list: Money,
    /// What changed it, in the order applied.
    pub adjustments: Vec<Adjustment<'a>>,
    /// What is to be paid.
    pub payable: Money,
    /// Why no offer touches it: none may, or none of the member's tier is for these goods.
    pub untouched: Option<Reason<'a>>,
    /// The host's own data of the cart's line.
    pub meta: Option<&'a RawValue>,
}

/// A change of a line's amount.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Adjustment<'a> {
    /// The offer's id.
    pub offer: &'a str,
    /// What it changes: at most nothing.
    pub amount: Money,
    /// Why.
    pub reason: Reason<'a>,
}

/// Points that an order would earn.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OrderPoints<'a> {
    /// The wallet's id.
    pub wallet: &'a str,
    /// How many.
    pub points: Points,
    /// Why so many.
    pub reason: Reason<'a>,
}

/// An offer that was not applied.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NotApplied<'a> {
    /// The offer's id.
    pub offer: &'a str,
    /// Why.
    pub reason: Reason<'a>,
}

/// What the cart costs this member, or a guest, on a day: the tier's rates on goods in scope, the one
/// that costs least on each line; payables rounded by the program's rule; points of the order.
///
/// Rates and points are those of the version in force on the first day of the member's term
/// (R-3.2b); a guest's and a former member's quote is by the version in force on the day.
///
/// # Errors
/// As an answer: `version.none_in_force`, and the problems of the member's ledger.
#[must_use]
pub fn quote<'a>(
    regulations: &'a Regulations,
    member: Option<&'a Member<'a>>,
    cart: &'a Cart<'a>,
    on: Moment,
) -> Answer<Quote<'a>> {
    let collector = Collector::default();
    let at = At::start(Path::ROOT, &collector, regulations.currency());
    let quote = Buyer::of(regulations, member, on, &at).and_then(|buyer| priced(regulations, &buyer, cart, on, &at));
    Answer::new(quote, collector.finish(order_of_part("member", MemberDocument::ORDER)))
}

/// Who buys: which program counts, and which tier.
pub(crate) enum Buyer<'a> {
    Guest(&'a Program),
    OutsideTerm(&'a Program),
    Member(&'a Program, &'a str, EarnsLike),
}

/// What decides the points of a member's order, besides the tier.
pub(crate) struct EarnsLike {
    birthday: Option<Birthday>,
    /// By wallet of the program.
    rooms: Vec<Option<Points>>,
}

impl<'a> Buyer<'a> {
    pub(crate) fn of(
        regulations: &'a Regulations,
        member: Option<&'a Member<'a>>,
        on: Moment,
        at: &At<'_>,
    ) -> Option<Self> {
        let in_force = || {
            let program = regulations.in_force_on(on.day());
            if program.is_none() {
                let first = regulations.versions().first().map(|version| version.effective_from().to_string());
                at.key("on").error(Code::VersionNoneInForce, vec![("first", first.unwrap_or_default().into())]);
            }
            program
        };
        let Some(member) = member else { return in_force().map(Self::Guest) };
        if member.term_on(on.day()).is_none() {
            return in_force().map(Self::OutsideTerm);
        }
        let replay = replayed(regulations, member, on, false, &at.key("member"))?;
        let program = replay.program();
        let rooms = program.wallets().iter().map(|wallet| replay.room(wallet, on.day())).collect();
        Some(Self::Member(program, replay.tier()?, EarnsLike { birthday: program.birthday(member.birthday()), rooms }))
    }

    const fn program(&self) -> &'a Program {
        match self {
            Self::Guest(program) | Self::OutsideTerm(program) | Self::Member(program, ..) => program,
        }
    }

    const fn tier(&self) -> Option<&'a str> {
        match self {
            Self::Guest(_) | Self::OutsideTerm(_) => None,
            Self::Member(_, tier, _) => Some(tier),
        }
    }
}

pub(crate) fn priced<'a>(
    regulations: &'a Regulations,
    buyer: &Buyer<'a>,
    cart: &'a Cart<'a>,
    on: Moment,
    at: &At<'_>,
) -> Option<Quote<'a>> {
    let program = buyer.program();
    let rates = buyer.tier().map(|tier| rates(program, tier)).unwrap_or_default();
    let lines: Option<Vec<_>> =
        cart.lines().iter().map(|line| quote_line(program, buyer.tier(), &rates, line)).collect();
    let lines = lines?;
    let nothing = Money::zero(regulations.currency());
    let payable = lines.iter().try_fold(nothing, |sum, line| sum.plus(line.payable))?;
    let points = match buyer {
        Buyer::Member(_, tier, like) => order_points(program, (tier, like), on.day(), cart, &lines).or_else(|| {
            at.key("cart").error(Code::PointsOverflow, vec![]);
            None
        })?,
        Buyer::Guest(_) | Buyer::OutsideTerm(_) => Vec::new(),
    };
    Some(Quote {
        regulations: regulations.source(program),
        on,
        currency: regulations.currency(),
        tier: buyer.tier(),
        list: cart.list(),
        adjustment: payable.minus(cart.list())?,
        payable,
        rounding: program.rounding(),
        points,
        not_applied: not_applied(buyer, cart, &lines),
        lines,
    })
}

fn quote_line<'a>(
    program: &'a Program,
    tier: Option<&'a str>,
    rates: &[TierRate<'a>],
    priced: &'a PricedLine<'a>,
) -> Option<QuoteLine<'a>> {
    let (line, list) = (priced.line(), priced.list());
    let goods = line.goods();
    let untouchable = program.no_discount().filter(|(scope, _)| scope.holds(&goods));
    let offered = tier.is_none() || rates.iter().any(|rate| rate.scope.holds(&goods));
    let untouched = match untouchable {
        Some((_, rule)) => Some(Reason::new(Why::NoDiscount {}, rule)),
        None => (!offered).then(|| Reason::without_rule(Why::NoOffer {})),
    };
    let best = if untouched.is_none() { best_rate(rates, &goods, list, program.rounding()) } else { None };
    let (payable, adjustments) = match best {
        None => (list, Vec::new()),
        Some((rate, payable)) => {
            let why = Why::TierRate { tier: tier.unwrap_or_default(), rate: rate.rate };
            let reason = Reason::new(why, rate.benefit.rule());
            (payable, vec![Adjustment { offer: rate.benefit.id(), amount: payable.minus(list)?, reason }])
        }
    };
    Some(QuoteLine {
        sku: &line.sku.0,
        quantity: line.quantity,
        price: line.price,
        list,
        adjustments,
        payable,
        untouched,
        meta: line.meta.map(|meta| meta.0),
    })
}

fn order_points<'a>(
    program: &'a Program,
    (tier, like): (&str, &EarnsLike),
    day: Day,
    cart: &Cart<'_>,
    lines: &[QuoteLine<'_>],
) -> Option<Vec<OrderPoints<'a>>> {
    let nothing = Money::zero(cart.list().currency());
    let points = program.wallets().iter().zip(&like.rooms).map(|(wallet, room)| {
        let net = cart.lines().iter().zip(lines);
        let net = net.map(|(line, quoted)| (line.line().goods(), quoted.payable, quoted.quantity.get()));
        let basket = Basket::of(wallet, nothing, !lines.is_empty(), net)?;
        let when = Occasioned { day, birthday: like.birthday, room: *room };
        let earned = Earned::new(Rc::new(EarningTerms::at(wallet, tier, when)), basket)?;
        Some(OrderPoints { wallet: wallet.id(), points: earned.points(), reason: earned.reason() })
    });
    points.collect()
}

fn not_applied<'a>(buyer: &Buyer<'a>, cart: &Cart<'_>, lines: &[QuoteLine<'a>]) -> Vec<NotApplied<'a>> {
    let program = buyer.program();
    let applied = |id: &str| lines.iter().flat_map(|line| &line.adjustments).any(|adjustment| adjustment.offer == id);
    let left_out = program.benefits().iter().filter_map(|benefit| {
        let Gives::Rate(_, scope) = benefit.gives() else { return None };
        if applied(benefit.id()) {
            return None;
        }
        let in_scope = || {
            let lines = cart.lines().iter().zip(lines);
            let touchable = lines.filter(|(_, quoted)| quoted.untouched.is_none());
            touchable.filter(|(line, _)| scope.holds(&line.line().goods())).map(|(_, quoted)| quoted)
        };
        // The reason must not depend on the order of the lines: of several better offers, the first by id.
        let better = in_scope().flat_map(|line| &line.adjustments).map(|adjustment| adjustment.offer).min();
        let why = why_not(buyer, benefit, in_scope().next().is_some(), better);
        Some(NotApplied { offer: benefit.id(), reason: Reason::new(why, benefit.rule()) })
    });
    left_out.collect()
}

/// Why a rate was not applied, given whether anything is in its scope, and what was better there.
fn why_not<'a>(buyer: &Buyer<'a>, benefit: &'a Benefit, in_scope: bool, better: Option<&'a str>) -> Why<'a> {
    let tiers = benefit.tiers();
    match (buyer, better) {
        (Buyer::Guest(_), _) => Why::NoMember { tiers },
        (Buyer::OutsideTerm(_), _) => Why::NoTerm { tiers },
        (Buyer::Member(_, tier, _), _) if !tiers.iter().any(|known| known == tier) => Why::OtherTier { tier, tiers },
        (Buyer::Member(..), Some(by)) => Why::Beaten { by },
        (Buyer::Member(..), None) if in_scope => Why::NoSaving {},
        (Buyer::Member(..), None) => Why::NoGoodsInScope {},
    }
}
