using System.Globalization;

namespace ContentSdk.Engine.Text;

/// <summary>Numbers as messages and code have them: the same on every machine.</summary>
public static class Numbers
{
    /// <summary>The digits of a number.</summary>
    public static string Invariant(this int number) => number.ToString(CultureInfo.InvariantCulture);
}
