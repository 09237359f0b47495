using System.Diagnostics.CodeAnalysis;

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
