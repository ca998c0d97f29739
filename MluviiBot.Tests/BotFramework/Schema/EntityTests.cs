using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.BotFramework.Schema;

public class EntityTests
{
    [Fact]
    public void An_entity_can_be_read_as_a_type_of_its_own()
    {
        var entity = new Entity("Place") { Properties = JObject.Parse("""{"name":"Praha","address":"Václavské náměstí"}""") };

        var place = entity.GetAs<Place>();

        place.Type.ShouldBe("Place");
        place.Name.ShouldBe("Praha");
        place.Address.ShouldBe("Václavské náměstí");
    }

    [Fact]
    public void An_entity_can_be_made_of_a_type_of_its_own()
    {
        var entity = new Entity("before");

        entity.SetAs(new GeoCoordinates(latitude: 50.08, longitude: 14.43, type: "GeoCoordinates"));

        entity.Type.ShouldBe("GeoCoordinates");
        entity.Properties.Value<double>("latitude").ShouldBe(50.08);
        entity.Properties.ContainsKey("elevation").ShouldBeFalse();
        entity.GetAs<GeoCoordinates>().Longitude.ShouldBe(14.43);
    }

    [Fact]
    public void Entities_are_equal_when_they_say_the_same()
    {
        var one = new Entity("x") { Properties = JObject.Parse("""{"a":1,"b":[true]}""") };
        var same = new Entity("x") { Properties = JObject.Parse("""{"a":1,"b":[true]}""") };

        one.Equals(same).ShouldBeTrue();
        one.Equals((object)same).ShouldBeTrue();
        one.GetHashCode().ShouldBe(same.GetHashCode());
        one.Equals(new Entity("x")).ShouldBeFalse();
        one.Equals(new Entity("y") { Properties = one.Properties }).ShouldBeFalse();
        one.Equals((Entity?)null).ShouldBeFalse();
        one.Equals("x").ShouldBeFalse();
        new Entity().Equals(new Entity()).ShouldBeTrue();
    }

    [Fact]
    [Trait("Sdk", "Embedded")]
    public void Nothing_cannot_be_an_entity() =>
        Should.Throw<ArgumentNullException>(() => new Entity().SetAs<Place?>(null)).ParamName.ShouldBe("obj");
}
