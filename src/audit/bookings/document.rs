//! What was booked, field by field as its JSON.

use crate::calendar::{Day, Moment};
use crate::cart::CartDocument;
use crate::fees::FeeAsked;
use crate::json::{At, Decode, Given, Kind, Label, Nullable, Part, Shape, Stop, Unread, Value, document};
use crate::member::document::MemberDocument;
use crate::member::procedures::ProcedureMemberDocument;
use crate::problem::Code;
use crate::units::{Money, Points};
use crate::workflow::WorkflowRecord;

document! {
    /// What was booked for a member, or for guests, and the day on which it is looked at.
    pub struct BookingsRequest<'a> {
        /// The member, or `null`: what was booked was booked for guests.
        pub member: Part<Nullable<MemberDocument<'a>>> = "member",
        /// What was booked.
        pub bookings: Part<Vec<BookingDocument<'a>>> = "bookings",
        /// The day, or the day and time.
        pub on: Part<Moment> = "on",
    }
}

document! {
    /// The same request, as fees and workflows read it.
    pub struct ProcedureBookingsRequest<'a> {
        /// The member.
        pub member: Part<Nullable<ProcedureMemberDocument<'a>>> = "member",
        /// What was booked.
        pub bookings: Unread = "bookings",
        /// The day.
        pub on: Unread = "on",
    }
}

document! {
    /// What was booked: exactly one of `price` to `deadline`.
    pub struct BookingDocument<'a> {
        /// The host's id of it.
        pub id: Label<'a> = "id",
        /// What an order cost.
        pub price: Option<PriceBooked<'a>> = "price",
        /// What an activity of the ledger brought or took.
        pub points: Option<PointsBooked<'a>> = "points",
        /// The tier on a day.
        pub tier: Option<TierBooked<'a>> = "tier",
        /// What was asked for as a fee, or paid back.
        pub fee: Option<FeeBooking<'a>> = "fee",
        /// The last day of a deadline of a record.
        pub deadline: Option<DeadlineBooked<'a>> = "deadline",
    }
}

document! {
    /// What an order cost.
    pub struct PriceBooked<'a> {
        /// What was bought, as it was priced.
        pub cart: CartDocument<'a> = "cart",
        /// When.
        pub on: Moment = "on",
        /// What was to be paid: `total` of its quote.
        pub total: Money = "total",
        /// The purchase in the ledger that came of it: it does not count for its own price. Default: none is in the ledger.
        pub activity: Option<Label<'a>> = "activity",
    }
}

document! {
    /// What an activity of the ledger brought or took.
    pub struct PointsBooked<'a> {
        /// Its id.
        pub activity: Label<'a> = "activity",
        /// The wallet's id.
        pub wallet: Given<'a> = "wallet",
        /// How many; below zero what it took.
        pub points: PointsMoved = "points",
    }
}

document! {
    /// The tier on a day.
    pub struct TierBooked<'a> {
        /// The day.
        pub on: Day = "on",
        /// The tier's id; `null`: none.
        pub tier: Nullable<Given<'a>> = "tier",
    }
}

document! {
    /// What was asked for as a fee, or paid back.
    pub struct FeeBooking<'a> {
        /// What was asked, as `fees` takes it.
        pub asked: FeeAsked<'a> = "asked",
        /// When.
        pub on: Moment = "on",
        /// What was to be paid, or was paid back.
        pub total: Money = "total",
    }
}

document! {
    /// The last day of a deadline of a record.
    pub struct DeadlineBooked<'a> {
        /// The record, as `workflow` takes it.
        pub record: WorkflowRecord<'a> = "record",
        /// The deadline's id; `review`, `review.<step>` and `payment` are those of an application.
        pub deadline: Label<'a> = "deadline",
        /// When it was booked: what happened later does not count.
        pub on: Moment = "on",
        /// The last day, or the last moment.
        pub due: Moment = "due",
    }
}

/// Points that come or go: a whole number, below zero for those that go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PointsMoved(pub Points);

impl<'a> Decode<'a> for PointsMoved {
    const EMPTY: Self = Self(Points::ZERO);

    fn read(&mut self, at: &At<'_>, value: Value<'_, 'a>) -> Result<bool, Stop> {
        let number = match &value {
            Value::Number(number) if !number.is_f64() => number.as_i64(),
            _ => return at.wrong_type("whole number", value),
        };
        let points = number.and_then(Points::new);
        if let Some(points) = points {
            self.0 = points;
        } else {
            let most = Points::MOST.to_string();
            at.error(Code::NumberOutOfRange, vec![("min", ["-", &most].concat().into()), ("max", most.into())]);
        }
        Ok(points.is_some())
    }

    fn shape() -> Shape {
        Shape::Scalar(Kind::Whole { min: Points::MOST.saturating_neg(), max: Points::MOST })
    }
}
