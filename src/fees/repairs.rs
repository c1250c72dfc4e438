//! A repair, by what it comes from and whether it is under warranty (M-20).

use super::answer::FeeOf;
use super::asked::{PartAsked, RepairAsked, RepairCause};
use super::draft::Draft;
use super::price::times;
use super::quote::Question;
use super::reason::{FeeReason, FeeWhy};
use crate::json::At;
use crate::problem::Code;
use crate::regulations::procedures::{LabourCharge, PartsCharge};
use crate::units::{Money, Quantity};

pub(super) fn repair<'a>(question: &Question<'_, 'a>, asked: &RepairAsked<'_>, at: &At<'_>) -> Option<Draft<'a>> {
    let today = question.on.day();
    if asked.bought_on > today {
        at.key("boughtOn").error(Code::FeeBoughtLater, vec![]);
        return None;
    }
    let version = question.version(asked.bought_on)?;
    let Some(repairs) = version.fees().repairs.as_ref() else {
        at.error_text(Code::FeeNoRule, "what", &"repair");
        return None;
    };
    let under_warranty = today < asked.bought_on.plus_months(repairs.warranty_months.into());
    let charge = match asked.cause.0 {
        _ if !under_warranty => repairs.after,
        RepairCause::Quality => repairs.quality,
        RepairCause::Other => repairs.other,
    };
    let nothing = Money::zero(question.procedures.currency());
    let mut draft = Draft::new(FeeOf::Repair, version);
    for part in asked.parts.iter().flatten() {
        let (amount, why) = of_part(part, charge.parts, nothing);
        draft.add(amount, FeeReason::new(why, &repairs.rule));
    }
    if let Some(labour) = asked.labour {
        let (amount, why) = match charge.labour {
            LabourCharge::Free => (nothing, FeeWhy::LabourFree {}),
            LabourCharge::Charged => (labour, FeeWhy::Labour {}),
        };
        draft.add(Some(amount), FeeReason::new(why, &repairs.rule));
    }
    Some(draft)
}

/// What parts cost; an amount that is none is more than can be told.
fn of_part<'a>(asked: &PartAsked<'_>, charge: PartsCharge, nothing: Money) -> (Option<Money>, FeeWhy<'a>) {
    let part = asked.name.0.to_string();
    let quantity = asked.quantity.unwrap_or(Quantity::ONE).get();
    match charge {
        PartsCharge::Free => (Some(nothing), FeeWhy::PartFree { part }),
        PartsCharge::AtCost => (times(asked.cost, quantity), FeeWhy::PartAtCost { part, quantity, cost: asked.cost }),
        PartsCharge::AtMostContract => {
            let (price, contract) = (asked.price, asked.contract.unwrap_or(asked.price));
            (times(price.at_most(contract), quantity), FeeWhy::PartAtContract { part, quantity, price, contract })
        }
    }
}
