//! Whether what an event asks for is so: of an application its review and fee, of a card the member's term, of a case
//! what it is about, of an event whether it has started.

use super::course::Facts;
use super::record::{ApplicationRecord, Subject};
use super::table::{FeeDue, Guard};
use crate::calendar::{Day, Moment};
use crate::member::ProcedureMember;
use crate::regulations::forms::Review;
use crate::regulations::procedures::{CaseKind, ProcedureVersion, Procedures};
use crate::units::Money;

/// What is known at a moment of a history.
#[derive(Clone, Copy)]
pub(super) struct Known<'r> {
    pub(super) procedures: &'r Procedures,
    /// The version in force at the moment.
    pub(super) version: &'r ProcedureVersion,
    pub(super) subject: Subject<'r>,
    pub(super) member: Option<&'r ProcedureMember<'r>>,
    /// Of an application: the review it goes through, and whether it was extended.
    pub(super) review: Option<&'r Review>,
    pub(super) extended: bool,
    pub(super) on: Moment,
}

impl Facts for Known<'_> {
    fn holds(&self, guard: Guard) -> bool {
        let steps = self.review.map_or(0, |review| review.steps.len());
        match guard {
            Guard::Always => true,
            Guard::ReviewGoesOn(passed) => steps > passed,
            Guard::ReviewEnds(passed) => steps <= passed,
            Guard::Extendable => !self.extended && self.review.is_some_and(|review| review.extension.is_some()),
            Guard::FeeDue => self.costs_something(),
            Guard::NoFee => !self.costs_something(),
            Guard::TermEnded => self.member.is_none_or(|member| ended_on(member, self.on.day()).is_some()),
            Guard::Renewable => true,
            Guard::AboutGoods => self.about_goods(),
            Guard::NotAboutGoods => !self.about_goods(),
            Guard::OnTheDay => self.starts_at().is_some_and(|starts_at| starts_at.day() <= self.on.day()),
            Guard::NotStarted => self.starts_at().is_some_and(|starts_at| self.on < starts_at),
            // They are of registrations, which know more.
            Guard::Started | Guard::Invited | Guard::PlaceLeft | Guard::PlaceFree | Guard::Held | Guard::CalledOff => {
                false
            }
        }
    }

    fn payable(&self, _: FeeDue) -> Option<Money> {
        None
    }
}

impl Known<'_> {
    fn costs_something(&self) -> bool {
        let Subject::Application(ApplicationRecord { tier, .. }) = self.subject else { return false };
        let tier = self.version.tiers().iter().find(|known| known.id() == tier.0);
        tier.and_then(|tier| tier.fee()).is_some_and(|fee| !fee.is_zero())
    }

    const fn about_goods(&self) -> bool {
        matches!(self.subject, Subject::Case(CaseKind::AfterSales | CaseKind::Repair, _))
    }

    const fn starts_at(&self) -> Option<Moment> {
        match self.subject {
            Subject::Event(event) => Some(event.starts_at),
            _ => None,
        }
    }
}

/// The last day of the member's terms so far, where none holds the day. A term that follows on another without a day
/// between goes on with it, whenever it was paid.
pub(super) fn ended_on(member: &ProcedureMember<'_>, day: Day) -> Option<Day> {
    let before = member.terms().iter().take_while(|term| term.from <= day).last()?;
    before.to.filter(|to| *to < day)
}
