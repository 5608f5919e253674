using Coach.Pay;

namespace Reading.Chat;

/// <summary>The words of the parts of pay.</summary>
internal static class ChatComponents
{
    public static ChatPhrases Phrases { get; } = new(
    [
        (new Cue.Of(PayComponent.Base), "base;base salary|pay|comp|rate?;salary;basic;basic pay|salary;fixed;fixed pay|salary|comp|component|part?;fix;wage;gross salary;annual salary;grundgehalt;gehalt;jahresgehalt;bruttogehalt;fixgehalt;salaire;fixe;sueldo;salario;lön;grundlön;løn;lønn;raise;rise;increase;pay increase|rise|raise|bump;bump;hike;base salary pay|per|package?;yearly|monthly|hourly|annual salary|pay|rate|wage|base"),
        (new Cue.Of(PayComponent.Equity), "stock;stocks;equity;rsu;rsus;rsu s;stock options|option|grant|units|award|package?;options;shares;restricted stock units?;grant;equity grant|package|award?;esop;esops;esop s;aktien;aktienoptionen;bspce;acciones;aktier;refreshers;psus;vsop;virtual shares"),
        (new Cue.Of(PayComponent.Bonus), "bonus;target bonus;annual bonus;yearly bonus;performance bonus;bonus target;perf bonus;variable;variable pay|comp|component|part?;commission;commissions;cash bonus;prime;tantieme;13th month;incentive;incentives;sti"),
        (new Cue.Of(PayComponent.SignOn), "sign on;sign on bonus|cash|money|payment;signon;signon bonus;signing;signing bonus|on|fee;signing on bonus;sign in bonus;sign up bonus;sign bonus;joining bonus;join bonus;welcome bonus;starting bonus;start bonus;upfront;up front;upfront cash|bonus;one time bonus|payment|cash;onetime bonus;lump sum;so bonus;s o;antrittsprämie;signing prämie;starting cash;hiring bonus;relocation bonus"),
        (new Cue.Of(PayComponent.Total), "total;total comp|compensation|package|pay|cash|ctc;tc;total comp package;ote;all in;package;ctc;overall;overall comp|compensation|package;in total;altogether;annual comp;comp;compensation;gesamtpaket;gesamt"),
    ]);
}
