using BenchmarkDotNet.Running;
using Benchmarks;

// The hot paths: dotnet run -c Release --project tests/Benchmarks -- --filter '*'
// Two runs against each other, by the reports they left: … -- ratios BEFORE AFTER (compare.sh does all of it for two commits).
if (args is ["ratios", var before, var after])
{
    return Ratios.Write(before, after, Console.Out);
}

// In this process: a project of its own would have to build among ours.
BenchmarkSwitcher.FromAssembly(typeof(HotPaths).Assembly).Run([.. args, "--inProcess"]);
return 0;
