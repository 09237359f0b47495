using System.Globalization;
using ContentSdk.Engine.Formats.Cells;
using ContentSdk.Engine.Model;
using CsCheck;
using Xunit;

namespace ContentSdk.Engine.Tests.Formats.Cells;

/// <summary>What a plain scalar is by its form, and its value as the layout has it.</summary>
public class LexicalClassTests
{
    private static readonly string[] Forms =
    [
        "", "-17", "1.50", "-1.5e-30", ".inf", "2024-01-05", "09:30:15.25", "2024-01-05T10:00:00.5+02:00", "2024-01-05 10:00z", "P1W2DT3H4M5.5S", "-PT1S", "0f8fad5b-d9cb-469f-a165-70867728950e",
    ];

    [Theory]
    [InlineData("", CellKind.Null)]
    [InlineData("~", CellKind.Null)]
    [InlineData("NULL", CellKind.Null)]
    [InlineData("nUll", CellKind.Text)]
    [InlineData("True", CellKind.Boolean)]
    [InlineData("FALSE", CellKind.Boolean)]
    [InlineData("yes", CellKind.Text)]
    [InlineData("0", CellKind.Integer)]
    [InlineData("-17", CellKind.Integer)]
    [InlineData("+17", CellKind.Integer)]
    [InlineData("18446744073709551615", CellKind.Integer)]
    [InlineData("18446744073709551616", CellKind.Decimal)]
    [InlineData("-9223372036854775809", CellKind.Decimal)]
    [InlineData("01067", CellKind.Text)]
    [InlineData("00.5", CellKind.Text)]
    [InlineData("0x1F", CellKind.Text)]
    [InlineData("1_000", CellKind.Text)]
    [InlineData("1,000", CellKind.Text)]
    [InlineData("١٢", CellKind.Text)]
    [InlineData("-", CellKind.Text)]
    [InlineData("+", CellKind.Text)]
    [InlineData(".", CellKind.Text)]
    [InlineData("5.", CellKind.Text)]
    [InlineData("1.2.3", CellKind.Text)]
    [InlineData(".5", CellKind.Decimal)]
    [InlineData("1.50", CellKind.Decimal)]
    [InlineData("79228162514264337593543950335", CellKind.Decimal)]
    [InlineData("79228162514264337593543950336", CellKind.Double)]
    [InlineData("0.00000000000000000000000000001", CellKind.Double)]
    [InlineData("1e3", CellKind.Double)]
    [InlineData("1e", CellKind.Text)]
    [InlineData("1e+", CellKind.Text)]
    [InlineData("e3", CellKind.Text)]
    [InlineData("1e309", CellKind.Text)]
    [InlineData("1e99999999999999999999", CellKind.Text)]
    [InlineData("0e99999999999999999999", CellKind.Double)]
    [InlineData("-.inf", CellKind.Double)]
    [InlineData(".NaN", CellKind.Double)]
    [InlineData("-.nan", CellKind.Text)]
    [InlineData("Infinity", CellKind.Text)]
    [InlineData("2024-02-29", CellKind.Date)]
    [InlineData("2023-02-29", CellKind.Text)]
    [InlineData("2024-2-9", CellKind.Text)]
    [InlineData("09:30", CellKind.Time)]
    [InlineData("23:59:59.1234567891", CellKind.Time)]
    [InlineData("24:00", CellKind.Text)]
    [InlineData("9:30", CellKind.Text)]
    [InlineData("09:30:", CellKind.Text)]
    [InlineData("09:30:15.", CellKind.Text)]
    [InlineData("2024-01-05 10:00", CellKind.LocalDateTime)]
    [InlineData("2024-01-05T10:00:00.5", CellKind.LocalDateTime)]
    [InlineData("2024-01-05 10:00z", CellKind.DateTimeOffset)]
    [InlineData("2024-01-05t10:00:00.5-14:00", CellKind.DateTimeOffset)]
    [InlineData("2024-01-05T10:00+14:01", CellKind.Text)]
    [InlineData("2024-01-05T10:00+0200", CellKind.Text)]
    [InlineData("0001-01-01T00:00+00:01", CellKind.Text)]
    [InlineData("9999-12-31T23:59-00:01", CellKind.Text)]
    [InlineData("P2W", CellKind.Duration)]
    [InlineData("P1DT12H", CellKind.Duration)]
    [InlineData("-PT0.5S", CellKind.Duration)]
    [InlineData("P", CellKind.Text)]
    [InlineData("PT", CellKind.Text)]
    [InlineData("P1DT", CellKind.Text)]
    [InlineData("P1H", CellKind.Text)]
    [InlineData("PT1D", CellKind.Text)]
    [InlineData("PT1M2H", CellKind.Text)]
    [InlineData("P1M", CellKind.Text)]
    [InlineData("PT1.5H", CellKind.Text)]
    [InlineData("P99999999999D", CellKind.Text)]
    [InlineData("0f8fad5b-d9cb-469f-a165-70867728950e", CellKind.Guid)]
    [InlineData("{0f8fad5b-d9cb-469f-a165-70867728950e}", CellKind.Text)]
    [InlineData("0f8fad5bd9cb469fa16570867728950e", CellKind.Text)]
    [InlineData("v1.0", CellKind.Text)]
    [InlineData("Harbour", CellKind.Text)]
    public void The_form_decides_the_kind(string text, CellKind kind) => Assert.Equal(kind, LexicalClass.Of(text).Kind);

    [Theory]
    [InlineData("true", 1, 0)]
    [InlineData("false", 0, 0)]
    [InlineData("17", 17, 0)]
    [InlineData("-1", ulong.MaxValue, ulong.MaxValue)]
    [InlineData("-9223372036854775808", 1UL << 63, ulong.MaxValue)]
    [InlineData("-0", 0, 0)]
    [InlineData("0001-01-01", 0, 0)]
    [InlineData("2024-01-05", 738_889, 0)]
    [InlineData("00:00:01.00000019", 10_000_001, 0)]
    [InlineData("0001-01-02 00:00", 864_000_000_000, 0)]
    [InlineData("0001-01-02T00:00+02:00", 864_000_000_000 - 72_000_000_000, 120)]
    [InlineData("0001-01-02T00:00-00:01", 864_000_000_000 + 600_000_000, ulong.MaxValue)]
    [InlineData("P1WT1S", 6_048_010_000_000, 0)]
    [InlineData("-PT0.5S", ulong.MaxValue - 5_000_000 + 1, 0)]
    [InlineData("03020100-0504-0706-0809-0a0b0c0d0e0f", 0x0706050403020100, 0x0F0E0D0C0B0A0908)]
    public void Each_kind_has_the_value_that_it_documents(string text, ulong low, ulong high)
    {
        var value = LexicalClass.Of(text);
        Assert.Equal((low, high), (value.Low, value.High));
    }

    [Fact]
    public void A_decimal_is_its_four_numbers() => Gen.Decimal.Sample(number =>
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        if (!text.Contains('.', StringComparison.Ordinal))
            return;
        var value = LexicalClass.Of(text);
        var bits = Array.ConvertAll(decimal.GetBits(number), part => (ulong)(uint)part);
        Assert.Equal(new ScalarValue(CellKind.Decimal, bits[0] | (bits[1] << 32), bits[2] | (bits[3] << 32)), value);
    });

    [Fact]
    public void A_double_is_the_nearest_one_to_any_number() =>
        Gen.Select(Gen.ULong, Gen.Int[-345, 310], Gen.Int[0, 19], Gen.Bool).Sample((digits, power, point, isNegative) =>
        {
            var number = digits.ToString(CultureInfo.InvariantCulture);
            number = point > 0 && point < number.Length ? number.Insert(point, ".") : number;
            CheckDouble($"{(isNegative ? "-" : "")}{number}e{power.ToString(CultureInfo.InvariantCulture)}");
        });

    [Theory]
    [InlineData("5e-324")]
    [InlineData("2.4703282292062327208e-324")]
    [InlineData("2.4703282292062328e-324")]
    [InlineData("2.2250738585072011e-308")]
    [InlineData("2.2250738585072014e-308")]
    [InlineData("1.7976931348623157e308")]
    [InlineData("9007199254740993e0")]
    [InlineData("9007199254740995e0")]
    [InlineData("-0e0")]
    public void A_double_is_right_at_the_edges(string text) => CheckDouble(text);

    private static void CheckDouble(string text)
    {
        var expected = double.Parse(text, CultureInfo.InvariantCulture);
        var value = LexicalClass.Of(text);
        Assert.Equal(double.IsInfinity(expected) ? new(CellKind.Text) : new ScalarValue(CellKind.Double, BitConverter.DoubleToUInt64Bits(expected)), value);
    }

    [Fact]
    public void Any_text_has_a_kind_also_one_that_is_nearly_a_form() =>
        Gen.Select(Gen.Int[0, Forms.Length - 1], Gen.Int[0, 40], Gen.Int[0, 3], Gen.String[Gen.Char["0123456789+-.:TtZzPDHMSWeE ~[\uD800é"], 0, 3]).Sample(
            (number, at, removed, added) =>
            {
                var form = Forms[number];
                at = Math.Min(at, form.Length);
                var text = form.Remove(at, Math.Min(removed, form.Length - at)).Insert(at, added);
                Assert.InRange(LexicalClass.Of(text).Kind, CellKind.Null, CellKind.Guid);
            },
            iter: 100_000);
}
