//! The macro that writes a struct, its strict reading and its schema from one list of fields.

/// Declares a document: an open struct, exactly as its JSON.
///
/// Each field names its JSON key. An `Option` may be left out or `null`; every other field is
/// required. Unknown and repeated fields are problems.
macro_rules! document {
    (
        $(#[doc = $about:literal])+
        pub struct $Name:ident $(<$life:lifetime>)? {
            $($(#[doc = $doc:literal])+ pub $field:ident: $Type:ty = $key:literal,)+
        }
    ) => {
        $(#[doc = $about])+
        #[derive(Debug, Clone, PartialEq)]
        pub struct $Name $(<$life>)? {
            $($(#[doc = $doc])+ pub $field: $Type,)+
        }

        $crate::json::document!(@lifetime $Name [$($life)?] [$($about),+] [$($field: $Type = $key, [$($doc),+];)+]);
    };

    (@lifetime $Name:ident [] $about:tt $fields:tt) => {
        $crate::json::document!(@write $Name, 'a, [<'a>], [], $about, $fields);
    };
    (@lifetime $Name:ident [$life:lifetime] $about:tt $fields:tt) => {
        $crate::json::document!(@write $Name, $life, [<$life>], [<$life>], $about, $fields);
    };

    (
        @write $Name:ident, $life:lifetime, [$($generics:tt)*], [$($args:tt)*], [$($about:literal),+],
        [$($field:ident: $Type:ty = $key:literal, [$($doc:literal),+];)+]
    ) => {
        impl $($generics)* $crate::json::Decode<$life> for $Name $($args)* {
            const EMPTY: Self = Self { $($field: <$Type as $crate::json::Decode<$life>>::EMPTY,)+ };

            fn read(
                &mut self,
                at: &$crate::json::At<'_>,
                value: $crate::json::Value<'_, $life>,
            ) -> Result<bool, $crate::json::Stop> {
                const { assert!([$($key),+].len() <= $crate::json::MOST_FIELDS, "a document has too many fields") };
                $crate::json::read_fields(at, value, Self::ORDER, &mut [$(&mut self.$field,)+])
            }

            const ORDER: &'static $crate::json::Order = &$crate::json::Order::Object(&[
                $(($key, <$Type as $crate::json::Decode<$life>>::ORDER),)+
            ]);

            fn shape() -> $crate::json::Shape {
                $crate::json::Shape::Object {
                    name: stringify!($Name),
                    about: concat!($($about,)+),
                    fields: vec![$($crate::json::Field {
                        name: $key,
                        about: concat!($($doc,)+),
                        shape: <$Type as $crate::json::Decode<$life>>::shape(),
                    },)+],
                }
            }
        }
    };
}

pub(crate) use document;

use super::decode::At;
use super::order::Order;
use super::value::{Place, Stop, Value};
use crate::problem::Code;

/// The most fields of a document: one bit of a word tells of each whether it was met.
pub(crate) const MOST_FIELDS: usize = 64;

/// Reads an object into the places of its fields; false for what is no object, or not good.
///
/// One loop serves all documents: what differs between them are these tables.
pub(crate) fn read_fields<'a>(
    at: &At<'_>,
    value: Value<'_, 'a>,
    order: &'static Order,
    places: &mut [&mut dyn Place<'a>],
) -> Result<bool, Stop> {
    let Value::Object(fields) = value else { return at.wrong_type("object", value) };
    let Order::Object(names) = order else { return Err(Stop) };
    let mut good = true;
    let mut met = 0_u64;
    while let Some(name) = fields.name()? {
        let known = names.iter().position(|(known, _)| *known == name);
        let bit = known.map_or(0, bit);
        match known.and_then(|known| names.get(known).zip(places.get_mut(known))) {
            Some(((known, _), place)) if met & bit == 0 => good &= fields.value(&at.field(known), *place)?,
            known => {
                let here = at.key(&name);
                match known {
                    Some(_) => here.duplicate(),
                    None => here.unknown(Code::FieldUnknown, &name, &mut names.iter().map(|(known, _)| *known)),
                }
                fields.skip()?;
                good = false;
            }
        }
        met |= bit;
    }
    for (position, ((name, _), place)) in names.iter().zip(places).enumerate() {
        if met & bit(position) == 0 {
            good &= place.leave(&at.field(name));
        }
    }
    Ok(good)
}

/// The bit of a field: no document has more than [`MOST_FIELDS`].
const fn bit(position: usize) -> u64 {
    1_u64.wrapping_shl(position as u32)
}
