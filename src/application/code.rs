//! The codes of what is to be said of an application. A code, once published, keeps its meaning for good.

use crate::problem::codes;

codes! {
    /// What kind of thing is to be said. The text is what JSON carries.
    pub enum IssueCode;

    /// Required, and not there.
    FieldMissing = "field.missing",
    /// The form has no such field: the `nearest` one, if one is near.
    FieldUnknown = "field.unknown",
    /// The same field twice.
    FieldDuplicate = "field.duplicate",
    /// Entered, though it is not asked for: it is passed over.
    FieldNotAsked = "field.not_asked",
    /// `expected` one kind of value, `found` another.
    FieldType = "field.type",

    /// Full-width characters were read as their plain ones.
    TextFolded = "text.folded",
    /// Fewer than `least` characters.
    TextTooShort = "text.too_short",
    /// More than `most` characters.
    TextTooLong = "text.too_long",
    /// Characters that can't be seen and mean nothing here.
    TextControl = "text.control",
    /// None of the `known` choices.
    ChoiceUnknown = "choice.unknown",
    /// The same choice twice.
    ChoiceRepeated = "choice.repeated",
    /// Not a plain decimal like `12.50` with at most `digits` digits after the point.
    AmountSyntax = "amount.syntax",
    /// Not from `least` to `most`, both included.
    AmountOutOfRange = "amount.out_of_range",
    /// Not a whole number.
    CountSyntax = "count.syntax",
    /// Not from `least` to `most`, both included.
    CountOutOfRange = "count.out_of_range",
    /// Not of the form `2026-03-15`.
    DateSyntax = "date.syntax",
    /// There is no such day.
    DateNotADay = "date.not_a_day",
    /// Not from `first` to `last`, both included.
    DateOutOfRange = "date.out_of_range",

    /// A digit in a person's name.
    NameDigit = "name.digit",
    /// A character that no name has.
    NameCharacter = "name.character",
    /// A character that few systems can show; a proof is to be attached.
    NameRare = "name.rare",
    /// Nothing but separators.
    NameEmpty = "name.empty",

    /// Not 18 characters: `length`.
    ResidentIdLength = "resident_id.length",
    /// Not 17 digits and a digit or X.
    ResidentIdCharacters = "resident_id.characters",
    /// No province has these first two digits.
    ResidentIdProvince = "resident_id.province",
    /// There is no such day of birth.
    ResidentIdBirthDate = "resident_id.birth_date",
    /// Born after the day of the check.
    ResidentIdBornLater = "resident_id.born_later",
    /// The last character does not match the others.
    ResidentIdChecksum = "resident_id.checksum",
    /// An old number of 15 digits; the new one is suggested.
    ResidentIdOld = "resident_id.old",
    /// The number of another `kind`: of a resident of the mainland where a permit of Hong Kong, Macau or Taiwan is asked for, or the other way round.
    ResidentIdOtherKind = "resident_id.other_kind",
    /// After 81, 82 or 83 a residence permit has 0000.
    ResidencePermitRegion = "residence_permit.region",
    /// Not 15 or 18 characters in the form of a permanent residence card.
    PermanentResidenceForm = "permanent_residence.form",
    /// There is no such day of birth.
    PermanentResidenceBirthDate = "permanent_residence.birth_date",
    /// Born after the day of the check.
    PermanentResidenceBornLater = "permanent_residence.born_later",
    /// No country has these letters or digits.
    PermanentResidenceCountry = "permanent_residence.country",
    /// No province has these digits.
    PermanentResidenceProvince = "permanent_residence.province",
    /// The last character does not match the others.
    PermanentResidenceChecksum = "permanent_residence.checksum",
    /// Not H or M and 8 digits, perhaps 2 more; of residents who are no Chinese nationals HA or MA and 7.
    HkMoPermitForm = "hk_mo_permit.form",
    /// Not 8 digits, of older ones 10.
    TaiwanPermitForm = "taiwan_permit.form",
    /// Not a letter and 9 digits.
    TaiwanIdForm = "taiwan_id.form",
    /// The second digit is none of 1, 2, 8, 9.
    TaiwanIdSecondDigit = "taiwan_id.second_digit",
    /// A resident's number in the form from before 2021, with two letters.
    TaiwanIdOld = "taiwan_id.old",
    /// The last digit does not match the others.
    TaiwanIdChecksum = "taiwan_id.checksum",
    /// Not 8 digits.
    TaiwanUbnForm = "taiwan_ubn.form",
    /// The digits do not match one another.
    TaiwanUbnChecksum = "taiwan_ubn.checksum",
    /// Not one or two letters, 6 digits and a check digit.
    HkIdForm = "hk_id.form",
    /// The check digit does not match.
    HkIdChecksum = "hk_id.checksum",
    /// Not 1, 5 or 7, 6 digits and one more.
    MoIdForm = "mo_id.form",
    /// Not 6 to 9 letters and digits.
    PassportForm = "passport.form",
    /// Not the form of a Chinese passport; a foreign one may be right.
    PassportUnusual = "passport.unusual",
    /// Not the two lines of a passport's machine-readable zone.
    MrzForm = "mrz.form",
    /// A check digit does not match: of `part`, which is number, birth_date, expiry, personal_number or all.
    MrzChecksum = "mrz.checksum",
    /// There is no such day: of `part`, which is birth_date or expiry.
    MrzDate = "mrz.date",
    /// No country has this code: of `part`, which is issuer or nationality.
    MrzCountry = "mrz.country",
    /// The document's last day was before the day of the check.
    MrzExpired = "mrz.expired",
    /// Another birth date than the number says.
    IdentityBirthDate = "identity.birth_date",
    /// Another sex than the number says.
    IdentitySex = "identity.sex",
    /// The number of a kind of document that is not taken here: its `kind`, and the `known` ones.
    IdentityKind = "identity.kind",
    /// The number of no kind of document that is taken here: the `known` kinds.
    IdentityForm = "identity.form",

    /// Not 18 characters: `length`.
    UsccLength = "uscc.length",
    /// A character that no code has: I, O, Z, S, V, or a sign.
    UsccCharacters = "uscc.characters",
    /// No authority and kind of organisation are known by these first two characters.
    UsccAuthority = "uscc.authority",
    /// No province has these digits.
    UsccProvince = "uscc.province",
    /// The organisation's own code in it, characters 9 to 17, does not match its check character.
    UsccOrganisation = "uscc.organisation",
    /// The last character does not match the others.
    UsccChecksum = "uscc.checksum",
    /// An old registration number of 15 digits; the code of 18 characters is wanted.
    UsccOld = "uscc.old",
    /// An old registration number whose last digit does not match the others.
    UsccOldChecksum = "uscc.old_checksum",

    /// Not a phone number, or, where numbers of a `region` are meant, none of those.
    PhoneForm = "phone.form",
    /// Not as many digits as numbers of the `region` have: `length`, without the country's code.
    PhoneLength = "phone.length",
    /// The area code that goes before a landline's number is missing: `region`.
    PhoneAreaCode = "phone.area_code",
    /// A number, but of a kind that is not taken here: `kind`, and the `known` ones.
    PhoneKind = "phone.kind",
    /// No @.
    EmailAtMissing = "email.at_missing",
    /// More than one @.
    EmailAtRepeated = "email.at_repeated",
    /// Nothing before the @, or more than `most` (64) characters.
    EmailLocalLength = "email.local_length",
    /// A dot at the start or the end before the @, or two in a row.
    EmailLocalDots = "email.local_dots",
    /// A character that no address has.
    EmailCharacters = "email.characters",
    /// The domain is not of the form `example.com`.
    EmailDomain = "email.domain",
    /// More than `most` (254) characters.
    EmailTooLong = "email.too_long",
    /// Letters outside ASCII: not every server takes them.
    EmailUnicode = "email.unicode",
    /// A domain much like a well-known one.
    EmailMaybeMistyped = "email.maybe_mistyped",
    /// Not as many digits as postcodes there have: `region`.
    PostcodeForm = "postcode.form",

    /// The file is empty.
    FileEmpty = "file.empty",
    /// More than `most` bytes; `size` are there.
    FileTooLarge = "file.too_large",
    /// More than `most` files; `count` are there.
    FileTooMany = "file.too_many",
    /// None of the `known` types by its content; `type` where it is known.
    FileType = "file.type",
    /// The name ends as that of another type than the content has: `type`.
    FileExtension = "file.extension",
    /// The name says nothing, and the host declares another type than the content has: `type`.
    FileDeclared = "file.declared",
    /// A document that looks encrypted: nobody could open it.
    FileEncrypted = "file.encrypted",
    /// Its first bytes are not given, or not base64.
    FileUnread = "file.unread",

    /// A `purpose` that must be agreed to.
    ConsentPurposeMissing = "consent.purpose_missing",
    /// A purpose that is not asked for.
    ConsentPurposeUnknown = "consent.purpose_unknown",
    /// Consent to another version of the text than `expected`.
    ConsentVersion = "consent.version",
    /// Given after the day of the check, or no day and time.
    ConsentTime = "consent.time",

    /// Younger than `from` years.
    AgeTooYoung = "age.too_young",
    /// Younger than `from` years: the guardian should agree.
    AgeGuardianShouldAgree = "age.guardian_should_agree",
    /// Younger than `below` years: the guardian must agree.
    AgeGuardianMustAgree = "age.guardian_must_agree",
    /// The tier is not for this kind of applicant.
    TierNotForKind = "tier.not_for_kind",
    /// A condition of the `tier` is not met: `condition`.
    TierConditionNotMet = "tier.condition_not_met",
}
