using ContentSdk.Engine.Model;
using ContentSdk.Engine.Naming;
using Xunit;

namespace ContentSdk.Engine.Tests.Naming;

public class EntityNamesTests
{
    [Theory]
    [InlineData("Orla Fenn", "OrlaFenn")]
    [InlineData("NATO", "Nato")]
    [InlineData("U.S.", "Us")]
    [InlineData("US", "Us")]
    [InlineData("McAllister", "McAllister")]
    [InlineData("O’Dowd", "ODowd")]
    [InlineData("O'Dowd", "ODowd")]
    [InlineData("Asia-Pacific", "AsiaPacific")]
    [InlineData("2022 Harbour Plan", "HarbourPlan2022")]
    [InlineData("Harbour Plan 2022", "HarbourPlan2022")]
    [InlineData("25 Harbour Street", "_25HarbourStreet")]
    [InlineData("Second Salt War II", "SecondSaltWarII")]
    [InlineData("Ottokar XIV", "OttokarXIV")]
    [InlineData("XI", "Xi")]
    [InlineData("Treaty 4 2019", "Treaty4_2019")]
    [InlineData("İzmir", "Izmir")]
    [InlineData("ЩИТ", "Shchit")]
    [InlineData("All", "All_")]
    [InlineData("Equals", "Equals_")]
    [InlineData("Count", "Count_")]
    public void A_name_becomes_a_member(string name, string member) => Assert.Equal(member, EntityNames.For(EntityKind.Organization, name));

    [Fact]
    public void A_name_that_ASCII_cannot_show_gets_its_kind_and_a_hash()
    {
        var name = EntityNames.For(EntityKind.Place, "上海");
        Assert.Matches("^Place_[0-9a-f]{8}$", name);
        Assert.NotEqual(name, EntityNames.For(EntityKind.Place, "北京"));
    }
}
