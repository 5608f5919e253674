using System.Text.Json.Serialization;

namespace Coach.Negotiations;

/// <summary>Where a negotiation stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Stage>))]
public enum Stage
{
    /// <summary>Getting to know the person, the job and the offer.</summary>
    Intake,

    /// <summary>The offer (or the present pay) is judged; nothing was asked for yet.</summary>
    Analysed,

    /// <summary>The person has asked, counters come back.</summary>
    Negotiating,

    /// <summary>There is something to say yes to: get it in writing, compare, sign.</summary>
    Deciding,

    /// <summary>Over. What is kept has no person in it.</summary>
    Closed,
}

/// <summary>What the negotiation is about.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Road>))]
public enum Road
{
    /// <summary>A new offer, from outside or a move within the company.</summary>
    NewOffer,

    /// <summary>A raise or promotion where the person works now.</summary>
    Raise,
}

/// <summary>What the person is asked for at the moment. A bare answer ("385k", "yes", "London") is an answer to this.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Question>))]
public enum Question
{
    /// <summary>Whether the coach may keep what is told.</summary>
    Consent,

    /// <summary>A new offer or a raise.</summary>
    Road,

    /// <summary>The offer itself, by typing or by file.</summary>
    Offer,

    /// <summary>Which company.</summary>
    Company,

    /// <summary>Which job.</summary>
    Role,

    /// <summary>Which level.</summary>
    Level,

    /// <summary>Where the work is.</summary>
    Region,

    /// <summary>What the person earns now.</summary>
    CurrentPay,

    /// <summary>How long in this role.</summary>
    TimeInRole,

    /// <summary>What the person has achieved.</summary>
    Results,

    /// <summary>When the pay review is.</summary>
    ReviewDate,

    /// <summary>By when to answer.</summary>
    Deadline,

    /// <summary>Whether there are other offers.</summary>
    OtherOffers,

    /// <summary>What matters most.</summary>
    Goals,

    /// <summary>What the other side came back with.</summary>
    Counter,

    /// <summary>Which component a figure is of (<see cref="CaseFile.Unplaced"/>).</summary>
    WhichComponent,

    /// <summary>Whether a letter is the final one or another offer (<see cref="CaseFile.Letter"/>).</summary>
    WhichLetter,

    /// <summary>Whether to forget everything.</summary>
    ForgetMe,

    /// <summary>Whether to start again.</summary>
    StartAgain,

    /// <summary>The person's next line in a rehearsal.</summary>
    RehearsalLine,

    /// <summary>The transcript or notes of a call.</summary>
    Transcript,
}

/// <summary>What a person may want from a job's terms.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Goal>))]
public enum Goal
{
    /// <summary>Base pay.</summary>
    Base,

    /// <summary>Equity.</summary>
    Equity,

    /// <summary>Cash now: sign-on and bonus.</summary>
    CashNow,

    /// <summary>Level and title.</summary>
    Level,

    /// <summary>Working from elsewhere.</summary>
    Remote,

    /// <summary>Time: holidays, hours, start date.</summary>
    Time,
}
