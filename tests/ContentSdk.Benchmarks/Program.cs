using BenchmarkDotNet.Running;
using ContentSdk.Benchmarks.Hosting;

// "hosts" starts whole programs; all else is BenchmarkDotNet's (--filter '*Reading*', '*Generator*').
if (args is ["hosts"])
    return HostComparison.Run();
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
