using Coach.Negotiations;

namespace Coach.Playbooks;

/// <summary>The playbook of a conversation as it stands.</summary>
public static class CasePlaybook
{
    private const string Told = "What you told the coach, or the letter you gave it";

    /// <summary>The playbook on what is known now; null before there is an offer, or for a raise present pay.</summary>
    /// <param name="file">What is known.</param>
    /// <param name="today">The day from which days and deadlines are reckoned.</param>
    public static Playbook? Of(CaseFile file, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (Counsel.RequestNow(file, today) is not { } known)
        {
            return null;
        }

        var request = known with { Compared = CompareReply.Of(file, today) };
        return PlaybookDraft.Of(request, Advisor.Advise(request), new(Told) { ReviewDate = file.ReviewDate });
    }
}
