namespace Reading.Facts.Offers;

/// <summary>What a label names or a figure is of.</summary>
internal enum Topic
{
    Company,
    Candidate,
    Title,
    Level,
    Location,
    Manager,
    EmploymentType,
    OfferDate,
    StartDate,
    ExpiresOn,
    TimeOff,
    Retirement,
    Notice,
    Probation,

    /// <summary>Fixed pay; <see cref="BasicPay"/> and <see cref="FixedPay"/> tell apart what Indian letters do.</summary>
    Base,

    /// <summary>The part of fixed pay that allowances come on top of.</summary>
    BasicPay,

    /// <summary>Fixed pay with its allowances.</summary>
    FixedPay,

    Bonus,

    /// <summary>Sales or other variable pay at target.</summary>
    Variable,

    SignOn,
    Equity,
    Strike,
    SharePrice,
    Vesting,
    Relocation,

    /// <summary>Cost to company, on-target earnings, a package: sums of what is stated elsewhere.</summary>
    Total,

    /// <summary>Pay of a full-time person, in the letter of one who works less.</summary>
    FullTimePay,

    /// <summary>What one pay slip has.</summary>
    Instalment,

    /// <summary>Money that is not the person's pay: insurance, limits, revenue, equipment, allowances.</summary>
    NotPay,

    Benefits,
    Other,
}
