namespace Reading.Word;

/// <summary>Fields ("{ DATE } 4 May"): the instruction is not seen, the result is. They nest and run across paragraphs.</summary>
internal sealed class WordFields
{
    /// <summary>Fields within fields kept apart; deeper ones count as one.</summary>
    private const int MaxNesting = 64;

    private readonly Stack<bool> _open = [];
    private int _instructions;

    /// <summary>Whether what comes now is an instruction.</summary>
    public bool IsInInstruction => _instructions > 0;

    /// <summary>Takes a <c>w:fldCharType</c>.</summary>
    public void Step(string? type)
    {
        switch (type)
        {
            case "begin" when _open.Count < MaxNesting:
                _open.Push(true);
                _instructions++;
                break;
            case "separate" when _open.TryPop(out var instruction):
                _instructions -= instruction ? 1 : 0;
                _open.Push(false);
                break;
            case "end" when _open.TryPop(out var instruction):
                _instructions -= instruction ? 1 : 0;
                break;
        }
    }
}
