//! A member as far as its fees and workflows need it: all fields of the document are known, so that others are
//! refused, and most are read past.

use super::check::{not_before, terms};
use super::document::{FeeDocument, GiveBackDocument, RedeemedDocument, TermDocument};
use super::ledger::Event;
use super::ledger_check::KINDS;
use super::references::References;
use crate::calendar::{Day, Moment, Term};
use crate::in_order::in_order;
use crate::json::{
    At, Chosen, Decode, Given, Label, Meta, Unread, canonical, document, exactly_one, order_of_part, read,
};
use crate::problem::{Answer, Code, Collector, Path};
use crate::regulations::MemberKind;
use crate::regulations::forms::FormTier;
use crate::regulations::procedures::Procedures;
use crate::units::{Money, Points};
use std::borrow::Cow;

document! {
    /// A member with its ledger, read for fees and workflows.
    pub struct ProcedureMemberDocument<'a> {
        /// The JSON Schema it follows, for editors.
        pub schema: Option<Given<'a>> = "$schema",
        /// The member's id.
        pub id: Label<'a> = "id",
        /// `person` or `enterprise`.
        pub kind: Chosen<MemberKind> = "kind",
        /// The day of joining.
        pub joined_on: Day = "joinedOn",
        /// The birthday.
        pub birthday: Option<Unread> = "birthday",
        /// The segments.
        pub segments: Option<Unread> = "segments",
        /// Where the member lives.
        pub residence: Option<Unread> = "residence",
        /// The host's tags.
        pub tags: Option<Unread> = "tags",
        /// Terms of membership, in order, without overlap.
        pub terms: Vec<TermDocument> = "terms",
        /// When no points could be spent.
        pub stopped: Option<Unread> = "stopped",
        /// What the member brings along.
        pub opening: Option<Unread> = "opening",
        /// The ledger, in any order. Activities after the day asked about do not count.
        pub activities: Option<Vec<ProcedureActivityDocument<'a>>> = "activities",
        /// The host's own data.
        pub meta: Option<Meta<'a>> = "meta",
    }
}

document! {
    /// An activity, read for fees and for points spent.
    pub struct ProcedureActivityDocument<'a> {
        /// The activity's id.
        pub id: Label<'a> = "id",
        /// When it happened. A day alone stands for the start of that day.
        pub on: Moment = "on",
        /// Goods were bought.
        pub purchase: Option<Unread> = "purchase",
        /// Goods of a purchase were given back.
        pub refund: Option<Unread> = "refund",
        /// Points were spent.
        pub redemption: Option<RedeemedDocument<'a>> = "redemption",
        /// Points of a redemption were given back.
        pub give_back: Option<GiveBackDocument<'a>> = "giveBack",
        /// The order of a purchase was completed.
        pub completion: Option<Unread> = "completion",
        /// What the member did.
        pub action: Option<Unread> = "action",
        /// A fee was paid.
        pub fee: Option<FeeDocument<'a>> = "fee",
        /// Business contribution.
        pub contribution: Option<Unread> = "contribution",
        /// An invitation to a tier.
        pub invitation: Option<Unread> = "invitation",
        /// A tier through a day.
        pub grant: Option<Unread> = "grant",
        /// Points by hand.
        pub adjustment: Option<Unread> = "adjustment",
        /// The host's own data.
        pub meta: Option<Meta<'a>> = "meta",
    }
}

/// A member, checked as far as fees and workflows need it. What else stands in the document is known by name, and not
/// looked into.
#[derive(Debug, Clone, PartialEq)]
pub struct ProcedureMember<'a> {
    id: Cow<'a, str>,
    kind: MemberKind,
    joined_on: Day,
    terms: Vec<Term>,
    fees: Vec<FeePaid<'a>>,
    redemptions: Vec<RedemptionMade<'a>>,
    given_back: Vec<GivenBack<'a>>,
}

/// A fee that was paid.
#[derive(Debug, Clone, PartialEq)]
pub struct FeePaid<'a> {
    /// The activity's id.
    pub id: Cow<'a, str>,
    /// When.
    pub on: Moment,
    /// How much, in money.
    pub amount: Money,
    /// The tier it is for, and the last day of what was paid for; `None`: it is for no tier.
    pub bought: Option<(Cow<'a, str>, Day)>,
}

/// Points that were spent.
#[derive(Debug, Clone, PartialEq)]
pub struct RedemptionMade<'a> {
    /// The activity's id.
    pub id: Cow<'a, str>,
    /// When.
    pub on: Moment,
    /// The wallet's id.
    pub wallet: Cow<'a, str>,
    /// How many.
    pub points: Points,
}

/// Points of a redemption that were given back.
#[derive(Debug, Clone, PartialEq)]
pub struct GivenBack<'a> {
    /// When.
    pub on: Moment,
    /// The id of the redemption.
    pub of: Cow<'a, str>,
    /// How many.
    pub points: Points,
}

impl<'a> ProcedureMember<'a> {
    /// Reads a member and checks what fees and workflows need of it: kind, terms, fees paid, points spent and given
    /// back. Problems are those of [`Member::from_json`](super::Member::from_json) for what is read, by their place in a
    /// request, under `/member`.
    ///
    /// ```
    /// use huiji::{member::ProcedureMember, regulations::procedures::Procedures};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let procedures = Procedures::from_json(include_bytes!("../../data/programs/retail.json")).into_result()?;
    /// let member = br#"{"id": "m-1", "kind": "person", "joinedOn": "2026-01-01",
    ///     "terms": [{"from": "2026-01-01", "to": "2026-12-31"}]}"#;
    /// let member = ProcedureMember::from_json(&procedures, member).into_result()?;
    /// assert_eq!(member.terms().len(), 1);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn from_json(procedures: &Procedures, bytes: &'a [u8]) -> Answer<Self> {
        let collector = Collector::default();
        let root = Path::ROOT.key("member");
        let at = At::start(root, &collector, procedures.currency());
        let member =
            read::<ProcedureMemberDocument<'a>>(bytes, &at).and_then(|document| Self::check(document, procedures, &at));
        Answer::new(member, collector.finish(order_of_part("member", ProcedureMemberDocument::ORDER)))
    }

    /// Checks a document whose problems are told at `at`.
    pub(crate) fn check(document: ProcedureMemberDocument<'a>, procedures: &Procedures, at: &At<'_>) -> Option<Self> {
        let terms = terms(&at.key("terms"), &document.terms, document.joined_on);
        let mut member = Self {
            id: document.id.0,
            kind: document.kind.0,
            joined_on: document.joined_on,
            terms: Vec::new(),
            fees: Vec::new(),
            redemptions: Vec::new(),
            given_back: Vec::new(),
        };
        let good = member.book(&at.key("activities"), document.activities.unwrap_or_default(), procedures);
        member.terms = terms?;
        good.then_some(member)
    }

    /// The member's id.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// `person` or `enterprise`.
    #[must_use]
    pub const fn kind(&self) -> MemberKind {
        self.kind
    }

    /// The day of joining.
    #[must_use]
    pub const fn joined_on(&self) -> Day {
        self.joined_on
    }

    /// Terms, in order, without overlap; never none.
    #[must_use]
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// The term that holds a day.
    #[must_use]
    pub fn term_on(&self, day: Day) -> Option<Term> {
        super::check::term_on(&self.terms, day)
    }

    /// The first day of the term whose version of the regulations counts on a day: the term that holds it, else the last
    /// one before it, else the first.
    #[must_use]
    pub fn version_day(&self, day: Day) -> Day {
        super::check::version_day(&self.terms, day).unwrap_or(self.joined_on)
    }

    /// Fees paid, by time, then by id.
    #[must_use]
    pub fn fees(&self) -> &[FeePaid<'a>] {
        &self.fees
    }

    /// Points spent, by time, then by id.
    #[must_use]
    pub fn redemptions(&self) -> &[RedemptionMade<'a>] {
        &self.redemptions
    }

    /// Points given back, by time, then by id.
    #[must_use]
    pub fn given_back(&self) -> &[GivenBack<'a>] {
        &self.given_back
    }

    /// What of a redemption was not given back by a moment.
    #[must_use]
    pub fn left_of(&self, redemption: &RedemptionMade<'_>, on: Moment) -> Points {
        let mut left = redemption.points;
        for back in &self.given_back {
            if back.of == redemption.id && on.has_seen(back.on) {
                left = left.minus(back.points).unwrap_or(left);
            }
        }
        left
    }

    /// The member as it was before a day: without what was paid on that day or later and the terms that it paid for, nor
    /// terms that start later and of which no payment is known. `None` where the last term left goes beyond the day and
    /// no payment of it is known: it may have been bought by then, or on that very day.
    pub(crate) fn before(&self, day: Day) -> Option<Self> {
        let paid =
            |term: &Term| self.fees.iter().find(|fee| fee.bought.as_ref().is_some_and(|(_, to)| term.to == Some(*to)));
        let mut then = self.clone();
        then.fees.retain(|fee| fee.on.day() < day);
        then.terms.retain(|term| paid(term).map_or(term.from, |fee| fee.on.day().next()) <= day);
        let last = then.terms.last()?;
        (last.to.is_some_and(|to| to < day) || paid(last).is_some()).then_some(then)
    }

    /// Books what is read of the ledger, in its order; whether all of it is good.
    fn book(
        &mut self,
        at: &At<'_>,
        mut documents: Vec<ProcedureActivityDocument<'a>>,
        procedures: &Procedures,
    ) -> bool {
        let by_id = in_order(documents.len(), &|a, b| {
            documents.get(a).map(|a| &a.id.0).cmp(&documents.get(b).map(|b| &b.id.0))
        });
        let (repeated, mut good) = repeated(at, &mut documents, &by_id);
        let mut sum = Some(Money::zero(at.currency()));
        for (place, document) in documents.iter().enumerate() {
            let at = at.index(place);
            good &= has_one_kind(&at, document) && not_before_joining(&at, document.on.day(), self.joined_on);
            if let Some(fee) = &document.fee {
                sum = sum.and_then(|sum| sum.plus(fee.amount));
            }
        }
        if sum.is_none() {
            at.fault(Money::overflow());
            good = false;
        }
        let mut references = References::of_redemptions(&documents_redeemed(&documents, &by_id), documents.len());
        for place in in_order(documents.len(), &|a, b| turn(documents.get(a)).cmp(&turn(documents.get(b)))) {
            if repeated.get(place).copied().unwrap_or(false) {
                continue;
            }
            let Some(document) = documents.get_mut(place) else { continue };
            good &= self.book_one(&at.index(place), place, document, (procedures, &mut references)).is_some();
        }
        good
    }

    /// Books one activity; `None` where it is not good.
    fn book_one(
        &mut self,
        at: &At<'_>,
        place: usize,
        document: &mut ProcedureActivityDocument<'a>,
        (procedures, references): (&Procedures, &mut References),
    ) -> Option<()> {
        let (id, on) = (document.id.0.clone(), document.on);
        if let Some(redemption) = document.redemption.take() {
            references.redeemed(place, self.redemptions.len(), &redemption);
            if redemption.quantity.is_some() && redemption.item.is_none() {
                at.key("redemption").key("quantity").needs(&["item"]);
                return None;
            }
            let RedeemedDocument { wallet, points, .. } = redemption;
            self.redemptions.push(RedemptionMade { id, on, wallet: wallet.0, points });
        } else if let Some(given_back) = document.give_back.take() {
            let event = references.give_back(&at.key("giveBack"), &given_back)?;
            let Event::GiveBack { points, .. } = event else { return None };
            self.given_back.push(GivenBack { on, of: given_back.of.0, points });
        } else if let Some(fee) = document.fee.take() {
            let bought = bought(&at.key("fee"), on.day(), &fee, procedures)?;
            let bought = fee.tier.map(|tier| tier.0).zip(bought);
            self.fees.push(FeePaid { id, on, amount: fee.amount, bought });
        }
        Some(())
    }
}

/// The last day of what was paid for, which a fee for a tier names, and none else; `None` where that is not so.
#[expect(clippy::option_option, reason = "a fee for no tier has no such day, and is good")]
fn bought(at: &At<'_>, on: Day, fee: &FeeDocument<'_>, procedures: &Procedures) -> Option<Option<Day>> {
    let Some(tier) = &fee.tier else {
        if fee.to.is_some() {
            at.key("to").needs(&["tier"]);
        }
        return fee.to.is_none().then_some(None);
    };
    let known = known_tier(&at.key("tier"), &tier.0, procedures);
    if fee.to.is_none() {
        at.key("to").missing();
    }
    let good = not_before(&at.key("to"), fee.to, on) && known;
    good.then_some(Some(fee.to?))
}

fn known_tier(at: &At<'_>, tier: &str, procedures: &Procedures) -> bool {
    let versions = procedures.versions();
    let good = versions.iter().any(|version| version.rank(tier).is_some());
    if !good {
        let mut known = Vec::new();
        for version in versions {
            known.extend(version.tiers().iter().map(FormTier::id));
        }
        at.unknown(Code::TierUnknown, tier, &mut known.iter().copied());
    }
    good
}

fn not_before_joining(at: &At<'_>, day: Day, joined_on: Day) -> bool {
    if day < joined_on {
        at.key("on").error_text(Code::ActivityBeforeJoining, "joined", &joined_on);
    }
    day >= joined_on
}

/// By place, whether an activity is told a second time, which counts once; and whether all is good: another activity
/// of the same id is an error. Of what is read past only the id and the time are compared.
fn repeated(at: &At<'_>, documents: &mut [ProcedureActivityDocument<'_>], by_id: &[usize]) -> (Vec<bool>, bool) {
    let mut own_data = Vec::with_capacity(documents.len());
    for document in &mut *documents {
        own_data.push(document.meta.take());
    }
    let same_data = |a: usize, b: usize| {
        let data = |place: usize| own_data.get(place).copied().flatten().map(|Meta(json)| canonical(json));
        data(a) == data(b)
    };
    let mut repeated = vec![false; documents.len()];
    let mut good = true;
    let mut first: Option<usize> = None;
    for place in by_id.iter().copied() {
        let id = |place: usize| documents.get(place).map(|document| &document.id);
        let Some(first) = first.filter(|first| id(*first) == id(place)) else {
            first = Some(place);
            continue;
        };
        let here = at.index(place);
        let there = at.index(first).pointer();
        let read = documents.get(place).is_some_and(is_read);
        let same = documents.get(first) == documents.get(place);
        if same && read && same_data(first, place) {
            here.info(Code::ActivityRepeated, vec![("first", there.into())]);
        } else if !same || read {
            here.key("id").error_text(Code::ActivityConflict, "first", &there);
            good = false;
        }
        if let Some(repeated) = repeated.get_mut(place) {
            *repeated = true;
        }
    }
    (repeated, good)
}

/// Whether the activity is one that is looked into.
const fn is_read(document: &ProcedureActivityDocument<'_>) -> bool {
    document.fee.is_some() || document.redemption.is_some() || document.give_back.is_some()
}

/// The id and place of every redemption, by id; of one that is told twice the first.
fn documents_redeemed(documents: &[ProcedureActivityDocument<'_>], by_id: &[usize]) -> Vec<(String, usize)> {
    let mut redeemed: Vec<(String, usize)> = Vec::new();
    for place in by_id {
        let Some(document) = documents.get(*place).filter(|document| document.redemption.is_some()) else { continue };
        if redeemed.last().is_none_or(|(first, _)| *first != document.id.0) {
            redeemed.push((document.id.0.to_string(), *place));
        }
    }
    redeemed
}

fn has_one_kind(at: &At<'_>, document: &ProcedureActivityDocument<'_>) -> bool {
    let there = [
        document.purchase.is_some(),
        document.refund.is_some(),
        document.redemption.is_some(),
        document.give_back.is_some(),
        document.completion.is_some(),
        document.action.is_some(),
        document.fee.is_some(),
        document.contribution.is_some(),
        document.invitation.is_some(),
        document.grant.is_some(),
        document.adjustment.is_some(),
    ];
    exactly_one(at, KINDS, there)
}

/// By time; at the same time fees before what spends points, and that before what gives them back; then by id.
fn turn<'d>(document: Option<&'d ProcedureActivityDocument<'_>>) -> Option<(Moment, u8, &'d str)> {
    let document = document?;
    let turn = if document.give_back.is_some() { 2 } else { u8::from(document.redemption.is_some()) };
    Some((document.on, turn, &document.id.0))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::panic, reason = "a test that can't go on fails")]

    use super::super::document::{ActivityDocument, MemberDocument};
    use super::{ProcedureActivityDocument, ProcedureMemberDocument};
    use crate::json::{Decode, Shape};

    /// The fields of a document, and whether each may be left out.
    fn fields(shape: &Shape) -> Vec<(&'static str, bool)> {
        let Shape::Object { fields, .. } = shape else { panic!("no object: {shape:?}") };
        fields.iter().map(|field| (field.name, matches!(field.shape, Shape::Optional(_)))).collect()
    }

    #[test]
    fn what_is_read_past_is_known_by_the_same_names() {
        assert_eq!(fields(&ProcedureMemberDocument::shape()), fields(&MemberDocument::shape()));
        assert_eq!(fields(&ProcedureActivityDocument::shape()), fields(&ActivityDocument::shape()));
    }
}
