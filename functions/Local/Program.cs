using Local;

using var terminal = Terminal.OfThisProcess();
return await CoachCommand.RunAsync(args, new(terminal, TimeProvider.System, Environment.GetEnvironmentVariable));
