using Sources.Refreshing;
using Spectre.Console;

namespace Local.Rendering;

/// <summary>How far a refresh has come, for a person who watches; nothing where nobody does.</summary>
internal sealed class RefreshBar : IDisposable
{
    private readonly Bar? _bar;

    private RefreshBar(Bar? bar) => _bar = bar;

    public static RefreshBar On(Terminal terminal) => new(terminal.ShowsProgress ? new Bar(terminal.Error) : null);

    public void Show(RefreshStep step) => _bar?.Show(step);

    public void Dispose() => _bar?.Dispose();

    // Apart, so that a run without a bar never loads what draws it.
    private sealed class Bar : IDisposable
    {
        private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly Task _drawing;
        private ProgressTask? _task;

        public Bar(TextWriter output)
        {
            var console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(output) });
            _drawing = console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn()).StartAsync(context =>
            {
                _task = context.AddTask("Refreshing");
                return _done.Task;
            });
        }

        public void Show(RefreshStep step)
        {
            if (_task is { } task)
            {
                task.Description = Markup.Escape(step.Doing);
                task.Value = step.Part * 100;
            }
        }

        public void Dispose()
        {
            _done.TrySetResult();
            _drawing.GetAwaiter().GetResult();
        }
    }
}
