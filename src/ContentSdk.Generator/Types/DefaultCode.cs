using System.Globalization;
using ContentSdk.Generator.Emit;
using Microsoft.CodeAnalysis;

namespace ContentSdk.Generator.Types;

/// <summary>Writes the default value of a parameter.</summary>
internal static class DefaultCode
{
    /// <summary>The value as C#; <c>default</c> where there is none.</summary>
    public static string Of(IParameterSymbol? parameter)
    {
        if (parameter is not { HasExplicitDefaultValue: true } || parameter.ExplicitDefaultValue is not { } value)
            return "default";
        var literal = value switch
        {
            string text => Literals.String(text),
            bool isTrue => isTrue ? "true" : "false",
            char letter => ((int)letter).ToString(CultureInfo.InvariantCulture),
            double number => Special(number) ?? number.ToString("R", CultureInfo.InvariantCulture) + "D",
            float number => Special(number) ?? number.ToString("R", CultureInfo.InvariantCulture) + "F",
            decimal number => number.ToString(CultureInfo.InvariantCulture) + "M",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => "default",
        };
        var type = parameter.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0] : parameter.Type;
        return type.SpecialType == SpecialType.System_String ? literal : $"({CodeNames.Of(type)})({literal})";
    }

    private static string? Special(double number) =>
        double.IsNaN(number) ? "double.NaN"
        : double.IsPositiveInfinity(number) ? "double.PositiveInfinity"
        : double.IsNegativeInfinity(number) ? "double.NegativeInfinity"
        : null;
}
