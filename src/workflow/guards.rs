//! Whether what an event asks for is so: of an application its review and fee, of a card the member's term, of a case
//! what it is about, of an event whether it has started. And what has to be paid.
//!
//! - A tier costs something where joining it does on that day; one for which the regulations state no price does not, and
//!   is renewed for nothing. One whose fee is more than can be told does.
//! - Whether a term had ended in the past is asked of what was known then, too: one that was renewed in its days of grace
//!   had ended before.
//! - Of a renewal in the past it is asked what was so then: without fees that were paid on its day or later, and the
//!   terms they paid for. Where the ledger does not tell by which fee a term came about that could have been this
//!   renewal's, neither the guard nor the fee is tested; nor where no member is given, nor after a hundred renewals.

use super::course::Facts;
use super::ends::has_ended;
use super::record::Subject;
use super::report::ActionFee;
use super::table::{FeeDue, Guard};
use crate::calendar::{Day, Moment};
use crate::fees::{CancelAsked, CardCause, FeeAsked, FeeQuote, JoinAsked, RenewAsked, ReplaceAsked, quoted};
use crate::json::{At, Chosen};
use crate::member::ProcedureMember;
use crate::problem::{Code, Collector, Path};
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
    /// Of an application: the review it goes through, whether it was extended, and the day of the approval notice.
    pub(super) review: Option<&'r Review>,
    pub(super) extended: bool,
    pub(super) approved_on: Option<Day>,
    pub(super) on: Moment,
    /// Whether it is the moment that is asked about, and not one before.
    pub(super) now: bool,
    /// So many renewals came before that a further one is believed.
    pub(super) believed: bool,
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
            Guard::TermEnded => self.member.is_none_or(|member| self.had_ended(member)),
            Guard::Renewable => self.untold() || self.quoted(FeeDue::Renew).is_some(),
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

    fn payable(&self, fee: FeeDue) -> Option<Money> {
        self.quoted(fee)?.1.map(|quote| quote.payable)
    }
}

impl<'r> Known<'r> {
    /// What an action costs or gives back, and the question that says why.
    pub(super) fn fee(&self, fee: FeeDue) -> Option<ActionFee<'r>> {
        let (asked, quote) = self.quoted(fee)?;
        let FeeQuote { payable, refund, .. } = quote?;
        Some(ActionFee { asked, payable, refund })
    }

    /// The last day on which the member's last term can be renewed.
    pub(super) fn renewable_to(&self) -> Option<Day> {
        let last = self.member?.terms().last()?;
        let version = self.procedures.of_term_from(last.from)?;
        Some(last.to?.plus_days(version.fees().renewal.grace_days.into()))
    }

    /// The question, and what it comes to: nothing, where the regulations state no price; `None`: it can't be asked.
    fn quoted(&self, fee: FeeDue) -> Option<(FeeAsked<'r>, Option<FeeQuote<'r>>)> {
        let mut asked = self.asked(fee)?;
        let past = !self.now && fee == FeeDue::Renew;
        let then = past.then(|| self.member.filter(|_| !self.believed)?.before(self.on.day()));
        let member = match (fee, &then) {
            // Who applies is no member yet, or no more; the ledger may know already what came of it.
            (FeeDue::Join, _) => None,
            (_, Some(then)) => Some(then.as_ref()?),
            (_, None) => Some(self.member?),
        };
        // The question is ours: what is wrong with it is no problem of who asks.
        let quote = |asked: &FeeAsked<'_>| {
            let unheard = Collector::default();
            let at = At::start(Path::ROOT, &unheard, self.procedures.currency());
            let quote = quoted(self.procedures, member, asked, self.on, &at);
            (quote.is_some() || unheard.has_only(Code::FeeNone)).then_some(quote)
        };
        let mut answer = quote(&asked);
        // Where no fee tells for which tier the term was paid, the card does.
        if let (None | Some(None), Subject::Card(card), Some(renew)) = (&answer, self.subject, asked.renew.as_mut()) {
            renew.tier = Some(card.tier.clone());
            answer = quote(&asked);
        }
        Some((asked, answer?))
    }

    /// Whether the term had ended, as was known then.
    fn had_ended(&self, member: &ProcedureMember<'_>) -> bool {
        let day = self.on.day();
        let then = || member.before(day).is_some_and(|then| has_ended(&then, day));
        has_ended(member, day) || (!self.now && !self.believed && then())
    }

    /// Whether nobody knows which terms there were.
    fn untold(&self) -> bool {
        self.member.is_none_or(|member| !self.now && (self.believed || member.before(self.on.day()).is_none()))
    }

    fn asked(&self, fee: FeeDue) -> Option<FeeAsked<'r>> {
        let mut asked = FeeAsked::NOTHING;
        let replace = |cause| Some(ReplaceAsked { cause: Chosen(cause) });
        match fee {
            FeeDue::Join => {
                let Subject::Application(application) = self.subject else { return None };
                asked.join = Some(JoinAsked {
                    tier: application.tier.clone(),
                    kind: Some(application.kind),
                    quantity: application.quantity,
                    service: application.service.clone(),
                    from: None,
                    approved_on: self.approved_on,
                });
            }
            FeeDue::Renew => asked.renew = Some(RenewAsked { tier: None, quantity: None, service: None }),
            FeeDue::ReplaceLost => asked.replace = replace(CardCause::Lost),
            FeeDue::ReplaceDamaged => asked.replace = replace(CardCause::Damaged),
            FeeDue::ReplaceStolen => asked.replace = replace(CardCause::Stolen),
            FeeDue::Cancel => asked.cancel = Some(CancelAsked),
        }
        Some(asked)
    }

    /// Whether joining costs something; also where it can't be told how much.
    fn costs_something(&self) -> bool {
        match self.quoted(FeeDue::Join) {
            Some((_, quote)) => quote.is_some_and(|quote| !quote.payable.is_zero()),
            None => true,
        }
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
