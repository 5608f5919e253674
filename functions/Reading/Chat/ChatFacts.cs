using Coach.Negotiations;

namespace Reading.Chat;

/// <summary>Finds facts in words: job, company, place, level, names, results. A fact's text is the person's own, never mended.</summary>
internal sealed class ChatFacts(string text, IReadOnlyList<ChatItem> items, int first, int end, ChatContext context)
{
    /// <summary>Most words of one name or title.</summary>
    private const int LongestName = 5;

    private static readonly HashSet<string> s_stops = new(
        ("in as for and on with to is are was but at they i my the a an or so if of from by we you it its im ive that this has have had who which offered offer offers offering came said says making earning currently now here there today tomorrow since because about around paying pays pay "
        + "base stock equity bonus salary role position job company team please thanks level based located also just not no then than over under per year me us them him her he she what when where how why doing working work works been got get gets getting want wants need needs ok wrote told called named over called sent send made asked texted emailed too")
        .Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> s_noCompany = new(
        "everyone everybody anyone anybody nobody least most all first once home work my the this that these those moment time end start same current least best level once present hr recruiter recruiters manager boss finance legal management leadership people them another other any some their our your them him her me us it".Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> s_noPlace = new(
        ("stock equity rsus rsu shares options cash total writing the my this that these those it base bonus addition general particular fact time place order role mind case person march april may june july january february august september october november december "
        + "charge school love trouble negotiations talks limbo contact touch line progress theory practice advance full part return a an year years month months week weeks day days").Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> s_achieved = new(
        ("shipped led built launched grew saved cut reduced increased delivered won closed migrated designed created managed mentored hired trained improved doubled tripled ran owned drove brought exceeded hit completed implemented introduced automated onboarded sold scaled "
        + "rebuilt rewrote fixed generated achieved finished organized organised developed negotiated published landed secured boosted streamlined pioneered founded headed spearheaded handled covered took").Split(' '), StringComparer.Ordinal);

    private readonly List<(int At, Intent Intent)> _told = [];
    private readonly bool[] _used = new bool[end - first];

    /// <summary>The facts with the items they begin at, and which items they use up.</summary>
    public (IReadOnlyList<(int At, Intent Intent)> Told, bool[] Used) Read()
    {
        for (var at = first; at < end; at++)
        {
            if (!_used[at - first] && items[at].Value is null)
            {
                _ = Achieved(at) || Named(at) || Role(at) || Level(at) || Company(at) || Region(at) || Place(at);
            }
        }

        return (_told, _used);
    }

    /// <summary>"I shipped the new search": the sentence from there on.</summary>
    private bool Achieved(int at)
    {
        if (Word(at) is not ("i" or "ive" or "we" or "weve" or "my") || Verb(at) is not { } verb)
        {
            return false;
        }

        return !(Word(verb) is "cut" or "took" or "covered" or "handled" or "fixed" && verb + 2 >= end) && !Between(verb, end, "ask", "offer", "deal", "job", "counter", "role") && Tell(Fact.Result, at, at, end);
    }

    private int? Verb(int at)
    {
        for (var i = at + 1; i < Math.Min(end, at + 4) && items[i - 1].Stop == '\0'; i++)
        {
            if (s_achieved.Contains(Word(i)))
            {
                return i;
            }

            if (!(Word(i) is "have" or "also" or "just" or "single" or "singlehandedly" or "handedly" or "recently" or "successfully" or "team" or "personally"))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"My name is Ana", "call me Jo", "the recruiter's name is Maya", "talking to Maya".</summary>
    private bool Named(int at)
    {
        if (Is(at, "name") && Word(at + 1) is "is" or "s" or "was" || Is(at, "names") || (Is(at, "call") && Is(at + 1, "me")))
        {
            var isOther = at > first && Word(at - 1) is "recruiter" or "recruiters" or "manager" or "managers" or "boss" or "bosss" or "her" or "his" or "their" or "contact" or "hm" or "bosses" or "hr";
            var isCompany = at > first && Word(at - 1) is "company";
            return Tell(isOther ? Fact.Recruiter : isCompany ? Fact.Company : Fact.Name, at, Is(at, "names") ? at + 1 : at + 2, canBeSmall: true);
        }

        if (Word(at) is "recruiter" or "manager" or "boss" or "hm" or "contact" or "headhunter" && Word(at + 1) is "is" or "called" or "named" or "s")
        {
            return Tell(Fact.Recruiter, at, at + (Is(at + 2, "called") || Is(at + 2, "named") ? 3 : 2), canBeSmall: false);
        }

        if (Word(at) is "recruiter" or "manager" or "boss" && IsCapital(at + 1))
        {
            return Tell(Fact.Recruiter, at, at + 1, canBeSmall: false);
        }

        if (Word(at) is "talking" or "speaking" or "spoke" or "talked" or "dealing" or "working" or "emailing" && Word(at + 1) is "to" or "with")
        {
            return Tell(Fact.Recruiter, at, at + 2, canBeSmall: false);
        }

        return (Is(at, "im") || (Is(at, "i") && Is(at + 1, "am")) || (Is(at, "this") && Is(at + 1, "is"))) && IsOwnName(at + (Is(at, "im") ? 1 : 2)) && Tell(Fact.Name, at, at + (Is(at, "im") ? 1 : 2), canBeSmall: false);
    }

    /// <summary>"I'm Ana": one or two capitalised words that are no other word we know, and nothing behind them.</summary>
    private bool IsOwnName(int at)
    {
        var after = NameEnd(at, canBeSmall: false);
        return after > at && after - at <= 2 && (after == end || items[after - 1].Stop != '\0' || Word(after) is "and" or "from") && !Enumerable.Range(at, after - at).Any(i => ChatLexicon.Phrases.Words.Contains(Word(i)) || ChatJobs.IsJob(Word(i)) || ChatJobs.IsLevelWord(Word(i)) || ChatJobs.PlaceLength(Word(i), Word(i + 1)) > 0);
    }

    /// <summary>"I'm a senior ML engineer", "the role is product designer", "for a data engineer position", "swe at google".</summary>
    private bool Role(int at)
    {
        if (Word(at) is "role" or "job" or "title" or "position" or "occupation" && (Word(at + 1) is "is" or "s" or "would" or "as" || items[at].Stop == ',' || (Is(at + 1, "title") && Is(at + 2, "is"))))
        {
            var from = items[at].Stop == ',' ? at + 1 : Is(at + 1, "would") || Is(at + 1, "title") ? at + 3 : at + 2;
            return RoleFrom(at, Word(from) is "a" or "an" or "the" ? from + 1 : from, mustBeJob: false);
        }

        if (Word(at) is "a" or "an" or "the" or "as" or "for" or "their" && at + 1 < end)
        {
            return RoleFrom(at, Word(at + 1) is "a" or "an" or "the" ? at + 2 : at + 1, mustBeJob: true);
        }

        return (at == first || items[at - 1].Stop != '\0' || Word(at - 1) is "im" or "am" or "as" or "hi") && RoleFrom(at, at, mustBeJob: true);
    }

    private bool RoleFrom(int at, int from, bool mustBeJob)
    {
        var after = from;
        while (after < end && after - from < LongestName && items[after].Value is null && (!s_stops.Contains(Word(after)) || (Is(after, "of") && after > from) || (Is(after, "team") && Word(after + 1) is "lead" or "leader" or "manager" or "member" or "assistant")) && !ChatJobs.IsLevelCode(Word(after)))
        {
            after++;
            if (items[after - 1].Stop != '\0')
            {
                break;
            }
        }

        var isPosition = after < end && Word(after) is "role" or "position" or "job";
        if (after == from || (mustBeJob && !Enumerable.Range(from, after - from).Any(i => ChatJobs.IsJob(Word(i)))))
        {
            return isPosition && after > from && Enumerable.Range(from, after - from).All(i => ChatJobs.IsLevelWord(Word(i))) && Tell(Fact.Level, at, from, after);
        }

        if (!mustBeJob && context.Asked != Question.Role && !IsCapital(from) && !Enumerable.Range(from, after - from).Any(i => ChatJobs.IsJob(Word(i)) || ChatJobs.IsLevelWord(Word(i))) && (after == from + 1 || Word(from) is "very" or "so" or "too" or "really" or "quite" or "pretty" or "not" or "kind" or "about"))
        {
            // "The job is boring" names none.
            return false;
        }

        var isLevelOnly = Enumerable.Range(from, after - from).All(i => ChatJobs.IsLevelWord(Word(i)));
        var isOther = Word(from) is "hi" or "hey" or "hello" or "dear" or "thanks" || (Word(from - 1) is "hi" or "hey" or "hello" && Word(from) == "coach") || Enumerable.Range(from, after - from).Any(i => Word(i) is "recruiter" or "boss" or "hiring" or "hr") || (after - from == 1 && Word(from) is "manager" or "lead" or "head" or "director" or "team" or "coach" or "partner" or "owner" or "principal");
        return isLevelOnly && (isPosition || !mustBeJob) ? Tell(Fact.Level, at, from, after) : !isLevelOnly && !(isOther && mustBeJob) && Tell(Fact.Role, at, from, after);
    }

    /// <summary>"L5", "level is IC4", "level 5".</summary>
    private bool Level(int at)
    {
        if (ChatJobs.IsLevelCode(Word(at)))
        {
            return Tell(Fact.Level, at, at, at + 1);
        }

        if (!(Word(at) is "level" or "grade" or "lvl") || at + 1 >= end || (at > first && Word(at - 1) is "my" or "this" or "same" or "your" && !(Word(at + 1) is "is" or "s")))
        {
            return false;
        }

        var from = Word(at + 1) is "is" or "s" or "of" ? at + 2 : at + 1;
        return from < end && (items[from].Value is ChatValue.Pay or ChatValue.Other || ChatJobs.IsLevelCode(Word(from)) || (ChatJobs.IsLevelWord(Word(from)) && from == at + 2)) && Tell(Fact.Level, at, from == at + 1 ? at : from, from + 1);
    }

    /// <summary>"At Spotify", "offer from Stripe", "the company is Northwind", "Stripe offered".</summary>
    private bool Company(int at)
    {
        if (Word(at) is "company" or "employer" or "firm" && (Word(at + 1) is "is" or "s" || items[at].Stop == ','))
        {
            var from = items[at].Stop == ',' ? at + 1 : Is(at + 2, "called") ? at + 3 : at + 2;
            return (Is(at + 2, "called") || !(ChatCommonWords.All.Contains(Word(from)) || ChatLexicon.Phrases.Words.Contains(Word(from)))) && Tell(Fact.Company, at, from, canBeSmall: true);
        }

        if (ChatElsewhere.IsPast(items, first, at))
        {
            return false;
        }

        if (context.Asked == Question.Level)
        {
            // "E5 at Meta" names a ladder, not where the job is.
            return false;
        }

        if (IsOpening(at) && context.Asked == Question.OtherOffers && items[at].Stop == ',' && (IsCapital(at) || (Word(at).Length > 2 && !ChatCommonWords.All.Contains(Word(at)))) && !ChatLexicon.Phrases.Words.Contains(Word(at)) && end > at + 1)
        {
            return Tell(Fact.OtherCompany, at, at, at + 1);
        }

        if (IsOfferer(at))
        {
            return Tell(OtherThan(at, at + 1), at, at, at + 1);
        }

        var isAfterJob = (context.Asked == Question.OtherOffers && Word(at) is "from" or "at") || at > first && (Word(at - 1) is "work" or "working" or "works" or "offer" or "job" or "role" or "position" or "interviewing" or "interviewed" or "im" or "am" or "employed" or "one" or "raise" or "now" || _told.Any(told => told.Intent is Intent.Tell { Fact: Fact.Role or Fact.Recruiter } && _used[at - 1 - first]));
        var isBefore = Word(at) is "at" or "@" || (Word(at) is "from" or "with" or "by" or "for" or "w" && (isAfterJob || IsCapital(at + 1))) || Word(at) is "join" or "joining";
        return isBefore && at + 1 < end && items[at].Stop == '\0' && !(at == first && context.Asked == Question.Region) && CompanyFrom(at, Is(at + 1, "the") && IsCapital(at + 2) ? at + 2 : at + 1, isAfterJob || Word(at) is "join" or "joining" || (at == first && Word(at) == "at"));
    }

    /// <summary>"Stripe offered", and in small letters only "stripe offered me": else it could be anyone.</summary>
    private bool IsOfferer(int at)
    {
        var verb = Word(at + 1) is "just" or "has" or "have" or "finally" or "now" or "also" or "only" or "would" or "will" or "could" or "can" or "is" or "are" ? at + 2 : at + 1;
        verb = Word(verb) is "just" or "finally" or "now" ? verb + 1 : verb;
        var isPlain = verb == at + 1 && Word(verb) is "offered" or "offers" or "gave";
        var isToMe = Word(verb) is "offered" or "offers" or "gave" or "sent" or "made" or "extended" or "emailed" or "gives" or "sends" or "offering" or "pay" or "pays" or "paying" or "give" or "giving" or "promised" or "offer" && Word(verb + 1) is "me" or "us";
        var isHiring = verb == at + 1 && Word(verb) is "wants" or "want" or "hired" or "picked" or "chose" && Between(verb, Math.Min(end, verb + 4), "me", "hire", "us");
        return (isPlain || isToMe || (isHiring && IsCapital(at))) && (IsCapital(at) || (context.Company is null && isToMe && Word(at).Length > 2))
            && !ChatLexicon.Phrases.Words.Contains(Word(at)) && !s_stops.Contains(Word(at)) && !ChatCommonWords.All.Contains(Word(at));
    }

    /// <summary>Whether nothing but a yes stands before.</summary>
    private bool IsOpening(int at) => Enumerable.Range(first, at - first).All(i => Word(i) is "yes" or "yeah" or "yep" or "yup" or "sure" or "ok" or "well" or "one" or "from" or "and");

    private bool CompanyFrom(int at, int from, bool canBeSmall)
    {
        var after = NameEnd(from, canBeSmall);
        var isTime = Enumerable.Range(from, after - from).Any(i => Word(i) is "home" or "night" or "lunch" or "noon");
        return after > from && !isTime && !s_noCompany.Contains(Word(from)) && (IsCapital(from) || Word(at - 1) is "work" or "working" or "offer" || !ChatCommonWords.All.Contains(Word(from))) && ChatJobs.PlaceLength(Word(from), Word(from + 1)) == 0 && !(Word(at) == "for" && ChatJobs.IsJob(Word(after - 1))) && Tell(OtherThan(from, after), at, from, after);
    }

    /// <summary>Another company than the one the talk is about, where that is known or said ("another offer from").</summary>
    private Fact OtherThan(int from, int after) =>
        (context.Company is { } known && !known.Contains(Text(from, after), StringComparison.OrdinalIgnoreCase) && !Text(from, after).Contains(known, StringComparison.OrdinalIgnoreCase) && Between(first, end, "offer", "offered", "offers", "pay", "pays", "paying", "gives", "gave"))
        || context.Asked == Question.OtherOffers || IsOtherSaid(from) ? Fact.OtherCompany : Fact.Company;

    private bool IsOtherSaid(int before)
    {
        for (var i = first; i < before; i++)
        {
            if (Word(i) is "another" or "competing" or "second" or "other" or "rival" or "also" or "backup" && Between(i, before, "offer", "one", "offers", "company"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"In NYC", "based in Berlin".</summary>
    private bool Region(int at)
    {
        if (!(Word(at) is "in" or "near" or "to" or "from" || (Word(at) is "location" or "city" or "country" && (Word(at + 1) is "is" or "s" || items[at].Stop == ',' || IsCapital(at + 1)))) || at + 1 >= end || items[at].Stop is not ('\0' or ','))
        {
            return false;
        }

        var from = Word(at) is "location" or "city" or "country" && Word(at + 1) is "is" or "s" ? at + 2 : at + 1;
        from = Is(from, "the") ? from + 1 : from;
        if (from >= end || (at > first + 1 && Word(at - 1) == "is" && Word(at - 2) is "company" or "office" or "hq" or "team" && _told.Any(told => told.Intent is Intent.Tell { Fact: Fact.Region })) || items[from].Value is not null)
        {
            return false;
        }

        var known = ChatJobs.PlaceLength(Word(from), Word(from + 1));
        var isSure = Word(at) is "location" or "city" or "country" || (at > first && Word(at - 1) is "based" or "located" or "live" or "living" or "relocating" or "moving" or "work" or "office" or "office" or "team" or "job" or "role" or "offices");
        var isPlace = known > 0 || (Word(at) is not ("to" or "from" or "near") && !s_noPlace.Contains(Word(from)) && (IsCapital(from) || isSure)) || (Word(at) == "to" && isSure && IsCapital(from));
        var after = isPlace ? Math.Max(from + known, NameEnd(from, canBeSmall: isSure)) : from;
        return after > from && Tell(Fact.Region, at, from, after);
    }

    /// <summary>A known place that stands by itself between marks ("…, bay area").</summary>
    private bool Place(int at)
    {
        var length = ChatJobs.PlaceLength(Word(at), Word(at + 1));
        var begins = at == first || items[at - 1].Stop != '\0' || Word(at - 1) is "its" or "fully" or "but" or "im";
        var ends = at + length == end || (length > 0 && at + length < end && items[at + length - 1].Stop != '\0');
        return length > 0 && begins && ends && !(Is(at, "remote") && context.Asked == Question.Goals) && !(context.Asked == Question.Region && at == first && at + length == end) && Tell(Fact.Region, at, at, at + length);
    }

    private bool Tell(Fact fact, int at, int from, bool canBeSmall) => NameEnd(from, canBeSmall) is var after && after > from && Tell(fact, at, from, after);

    private bool Tell(Fact fact, int at, int from, int after)
    {
        if (after <= from || after > end)
        {
            return false;
        }

        _told.Add((at, new Intent.Tell(fact, Text(from, after))));
        for (var i = at; i < after; i++)
        {
            _used[i - first] = true;
        }

        if (after < end && fact is Fact.Role && Word(after) is "role" or "position" or "job")
        {
            _used[after - first] = true;
        }

        return true;
    }

    /// <summary>Where a name ends: capitalised words; in small letters words up to one that goes on with the sentence.</summary>
    private int NameEnd(int from, bool canBeSmall)
    {
        var at = from;
        while (at < end && at - from < LongestName && items[at].Value is null && (IsCapital(at) ? !ChatJobs.IsLevelCode(Word(at)) && !(at > from && s_stops.Contains(Word(at)) && !IsCapital(at)) : canBeSmall && !s_stops.Contains(Word(at)) && !IsCapital(from)))
        {
            at++;
            if (items[at - 1].Stop != '\0')
            {
                break;
            }
        }

        return at;
    }

    private string Text(int from, int after) => text[items[from].Start..items[after - 1].End];

    private bool Between(int from, int to, params ReadOnlySpan<string> words)
    {
        for (var i = from; i < to; i++)
        {
            if (words.Contains(Word(i)))
            {
                return true;
            }
        }

        return false;
    }

    private bool Is(int at, string word) => Word(at) == word;

    private string Word(int at) => at >= first && at < end ? items[at].Text : "";

    private bool IsCapital(int at) => at >= first && at < end && items[at].Value is null && char.IsUpper(text[items[at].Start]) && items[at].Text is not ("i" or "im" or "ive" or "id" or "ill");
}
