//! To join.

use super::answer::FeeOf;
use super::asked::JoinAsked;
use super::draft::Draft;
use super::price::{TermOf, charge, known_tier};
use super::quote::Question;
use super::terms::{first, overlapped};
use crate::json::At;
use crate::problem::Code;
use crate::regulations::procedures::FeeFor;

pub(super) fn join<'a>(question: &Question<'_, 'a>, asked: &JoinAsked<'_>, at: &At<'_>) -> Option<Draft<'a>> {
    let today = question.on.day();
    let term = first(question.procedures, asked.from.unwrap_or(today));
    let version = question.version(term.from)?;
    let tier = known_tier(version, &asked.tier.0, &at.key("tier"));
    let kind = asked.kind.map(|kind| kind.0).or(question.member.map(|member| member.kind()));
    if kind.is_none() {
        at.key("kind").error(Code::FeeKindNeeded, vec![]);
    }
    if let Some(member) = question.member {
        if term.from < member.joined_on() {
            at.key("from").error_text(Code::TermBeforeJoining, "joined", &member.joined_on());
            return None;
        }
        let overlapped = overlapped(member.terms(), term);
        if let Some((place, other)) = overlapped.and_then(|place| Some((place, member.terms().get(place)?))) {
            match other.to {
                Some(to) => at.key("from").error_text(Code::FeeTermOverlap, "to", &to),
                None => question.term_open(place),
            }
            return None;
        }
    }
    let (tier, kind) = tier.zip(kind)?;
    let mut draft = Draft::new(FeeOf::Join, version);
    draft.tier = Some(tier);
    draft.term = Some(term);
    let notice = asked.approved_on.unwrap_or(today);
    draft.pay_within = version.payment().map(|payment| (notice, payment.working_days));
    let wanted = TermOf::new(tier, kind, FeeFor::Join, asked.quantity, asked.service.as_ref());
    charge(question, &mut draft, &wanted, at)?;
    Some(draft)
}
