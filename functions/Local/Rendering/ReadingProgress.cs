using Spectre.Console;

namespace Local.Rendering;

/// <summary>How far a run over files has come, for a person who watches. Nothing where nobody does, or where there is one file only.</summary>
internal sealed class ReadingProgress : IDisposable
{
    private readonly Bar? _bar;

    private ReadingProgress(Bar? bar) => _bar = bar;

    /// <param name="files">How many there are.</param>
    /// <param name="terminal">Where the bar is drawn.</param>
    /// <param name="printsResults">Whether results are printed meanwhile: on one screen with them a bar would tear them apart.</param>
    public static ReadingProgress Over(int files, Terminal terminal, bool printsResults) =>
        new(files > 1 && terminal.ShowsProgress && !(printsResults && terminal.ShowsResults) ? new Bar(files, terminal.Error) : null);

    public void Advance() => _bar?.Advance();

    public void Dispose() => _bar?.Dispose();

    // Apart, so that a run without a bar never loads what draws it.
    private sealed class Bar : IDisposable
    {
        private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly Task _drawing;
        private ProgressTask? _files;

        public Bar(int files, TextWriter output)
        {
            var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(output) });
            _drawing = console.Progress().AutoClear(true).StartAsync(context =>
            {
                _files = context.AddTask("Reading", maxValue: files);
                return _done.Task;
            });
        }

        public void Advance() => _files?.Increment(1);

        public void Dispose()
        {
            _done.TrySetResult();
            _drawing.GetAwaiter().GetResult();
        }
    }
}
