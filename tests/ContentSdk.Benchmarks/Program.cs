using BenchmarkDotNet.Running;
using ContentSdk.Benchmarks.Hosting;
using ContentSdk.Benchmarks.Quick;

// "quick" takes the figures of the ceilings in a minute, "quick texts FILE" those of reading other texts; "hosts" starts whole programs; all else is BenchmarkDotNet's
// (--filter '*Reading*', '*Generator*').
if (args is ["hosts"])
    return HostComparison.Run();
if (args is ["quick", "texts", var path])
    return QuickFigures.RunTexts(path);
if (args is ["quick", .. var only])
    return QuickFigures.Run(only.FirstOrDefault(""));
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
