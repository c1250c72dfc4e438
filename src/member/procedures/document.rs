//! The member snapshot, read for fees and workflows: all its fields are known, so that others are refused, and most are
//! read past.

use super::super::document::{FeeDocument, GiveBackDocument, RedeemedDocument, TermDocument};
use crate::calendar::{Day, Moment};
use crate::json::{Chosen, Given, Label, Meta, Unread, document};
use crate::regulations::MemberKind;

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
        /// A benefit was used.
        pub r#use: Option<Unread> = "use",
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

#[cfg(test)]
mod tests {
    #![expect(clippy::panic, reason = "a test that can't go on fails")]

    use super::super::super::document::{ActivityDocument, MemberDocument};
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
