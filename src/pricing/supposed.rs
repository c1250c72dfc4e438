//! What goods that were bought would have cost by other regulations.

use super::chosen::Chosen;
use super::offered::{Counter, Terms};
use super::search::MOST_STEPS;
use crate::calendar::Moment;
use crate::cart::{Cart, CartLine};
use crate::member::{Member, PurchasedLine};
use crate::regulations::Program;
use crate::units::{Money, Quantity};

/// What goods cost a member of a tier by one version alone, with what was paid for them as their list price: by the rates
/// of the tier and every offer that needs no coupon, as if none had been used so far. A line whose amount can't be parted
/// among its pieces stands as two, of which one is a minor unit dearer by the piece. `None` beyond the range of money.
pub(crate) fn cost_of(
    program: &Program,
    member: &Member<'_>,
    (tier, on): (&str, Moment),
    lines: &[(&PurchasedLine<'_>, Money, u32)],
    nothing: Money,
) -> Option<Money> {
    let mut priced = Vec::new();
    for (line, amount, pieces) in lines {
        by_piece(line, *amount, (*pieces).max(1), &mut priced)?;
    }
    let cart = Cart::of_lines(priced, nothing)?;
    let birthday = program.birthday(member.birthday());
    let counter = Counter::new(&Terms { program, campaigns: program, on, birthday, applied: false }, &cart);
    let moves = counter.moves(Some(&member.traits(Some(tier))));
    let chosen = Chosen::new(&counter, moves, (program.rounding(), nothing.currency()), MOST_STEPS);
    Money::from_minor(chosen.total(), nothing.currency())
}

/// The pieces of a line at what was paid for each.
fn by_piece<'a>(line: &PurchasedLine<'a>, amount: Money, pieces: u32, priced: &mut Vec<CartLine<'a>>) -> Option<()> {
    let each = amount.minor().checked_div(i64::from(pieces))?;
    let dearer = u32::try_from(amount.minor().checked_rem(i64::from(pieces))?).ok()?;
    for (count, minor) in [(dearer, each.checked_add(1)?), (pieces.checked_sub(dearer)?, each)] {
        if let Some(quantity) = Quantity::new(count) {
            let (sku, category, brand, tags) = line.label_parts();
            let price = Money::from_minor(minor, amount.currency())?;
            let (tags, sale_price, floor, meta) = (Some(tags), None, None, None);
            priced.push(CartLine { sku, category, brand, tags, quantity, price, sale_price, floor, meta });
        }
    }
    Some(())
}
