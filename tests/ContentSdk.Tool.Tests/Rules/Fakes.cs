using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ContentSdk.Tool.Tests.Rules;

/// <summary>What the generated <c>ContentRules.Check()</c> returns, by its names alone: the command does not know the model.</summary>
public sealed record FakeFinding(string File, int Line, int Column, string Rule, string Message, Exception? Exception = null);

/// <summary>Rules that do what they should.</summary>
public static class SoundRules
{
    public static IReadOnlyList<FakeFinding> Check()
    {
        Console.WriteLine("{\"findings\":[]}");
        Console.Error.WriteLine("Noise.");
        return
        [
            new("", 0, 0, "Broken", "The rule could not be constructed.", new InvalidOperationException()),
            new("seeds/cake.md", 2, 10, "TimeForIngredients", "2 ingredients take\nmore than 1 minute."),
            new("seeds/gone.md", 9, 9, "TimeForIngredients", "No ingredients."),
            new("seeds/tea.md", 1, 1, "Failing", "The rule failed on 'tea'.", new InvalidOperationException()),
        ];
    }
}

/// <summary>Rules that never end.</summary>
public static class EndlessRules
{
    public static IReadOnlyList<FakeFinding> Check()
    {
        Thread.Sleep(Timeout.Infinite);
        return [];
    }
}

/// <summary>Rules that end the process.</summary>
public static class ExitingRules
{
    public static IReadOnlyList<FakeFinding> Check()
    {
        Environment.Exit(0);
        return [];
    }
}

/// <summary>Rules that use up the stack, which nobody can catch.</summary>
public static class DeepRules
{
    public static IReadOnlyList<FakeFinding> Check() => [new("", Depth(1), 0, "", "")];

    [SuppressMessage("Usage", "CA2265", Justification = "Without end on purpose.")]
    private static int Depth(int depth) => depth < 0 ? 0 : 1 + Depth(depth + 1) + Depth(depth + 2);
}

/// <summary>Rules that throw, as no generated method does.</summary>
public static class ThrowingRules
{
    public static IReadOnlyList<FakeFinding> Check() => throw new InvalidOperationException("Cannot");
}

/// <summary>Rules that leave a program running, which has the other end of the pipe.</summary>
public static class LeavingRules
{
    public static IReadOnlyList<FakeFinding> Check()
    {
        using var left = OperatingSystem.IsWindows() ? Process.Start("ping", "-n 90 localhost") : Process.Start("sleep", "90");
        return [new("", 0, 0, "Leaving", left.Id.ToString(CultureInfo.InvariantCulture))];
    }
}

/// <summary>Rules after which the process does not end by itself.</summary>
public static class LingeringRules
{
    public static IReadOnlyList<FakeFinding> Check()
    {
        AppDomain.CurrentDomain.ProcessExit += static (_, _) => Thread.Sleep(Timeout.Infinite);
        return [new("", 0, 0, "Lingering", "No.")];
    }
}

/// <summary>Rules that never end, and neither does the process when it is asked to.</summary>
public static class StubbornRules
{
    public static IReadOnlyList<FakeFinding> Check()
    {
        AppDomain.CurrentDomain.ProcessExit += static (_, _) => Thread.Sleep(Timeout.Infinite);
        return EndlessRules.Check();
    }
}

/// <summary>Rules that write to standard error what is no reason, and end the process.</summary>
public static class NoisyRules
{
    public static IReadOnlyList<FakeFinding> Check()
    {
        using var error = Console.OpenStandardError();
        error.Write("warning: a library talks\n"u8);
        Environment.Exit(3);
        return [];
    }
}

/// <summary>Rules that do the same, and then the runtime says why.</summary>
public static class FailingFastRules
{
    public static IReadOnlyList<FakeFinding> Check()
    {
        using var error = Console.OpenStandardError();
        error.Write("warning: a library talks\n"u8);
        Environment.FailFast("No more.");
        return [];
    }
}
