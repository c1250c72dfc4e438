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
        impl $($generics)* $crate::json::Document<$life> for $Name $($args)* {
            fn from_object<A: serde::de::MapAccess<$life>>(
                at: &$crate::json::At<'_>,
                mut object: A,
            ) -> Result<Option<Self>, A::Error> {
                // The outer `Some`: it was there. The inner: it was good.
                $(let mut $field: Option<Option<$Type>> = None;)+
                let mut good = true;
                while let Some(name) = object.next_key_seed($crate::json::NameSeed)? {
                    match &*name {
                        $($key if $field.is_none() => {
                            let here = at.key($key);
                            $field = Some(object.next_value_seed($crate::json::ValueSeed::new(&here))?);
                        })+
                        unknown => {
                            const KNOWN: &[&str] = &[$($key,)+];
                            if KNOWN.contains(&unknown) {
                                at.key(unknown).duplicate();
                            } else {
                                let code = $crate::problem::Code::FieldUnknown;
                                at.key(unknown).unknown(code, unknown, KNOWN.iter().copied());
                            }
                            object.next_value::<serde::de::IgnoredAny>()?;
                            good = false;
                        }
                    }
                }
                $(let $field = $field.unwrap_or_else(|| <$Type as $crate::json::Decode<$life>>::absent(&at.key($key)));)+
                Ok(match ($($field,)+) {
                    ($(Some($field),)+) if good => Some(Self { $($field,)+ }),
                    _ => None,
                })
            }
        }

        impl $($generics)* $crate::json::Decode<$life> for $Name $($args)* {
            fn read<D: serde::Deserializer<$life>>(
                at: &$crate::json::At<'_>,
                source: D,
            ) -> Result<Option<Self>, D::Error> {
                $crate::json::read_document(at, source)
            }

            fn shape() -> $crate::json::Shape {
                $crate::json::Shape::Object {
                    name: stringify!($Name),
                    about: || concat!($($about,)+),
                    fields: vec![$($crate::json::Field {
                        name: $key,
                        about: || concat!($($doc,)+),
                        shape: <$Type as $crate::json::Decode<$life>>::shape(),
                    },)+],
                }
            }
        }
    };
}

pub(crate) use document;
