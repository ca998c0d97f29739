using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.BotFramework.Dialogs;

public class ObjectPathTests
{
    public static TheoryData<string> Kinds => ["json", "dictionary", "plain"];

    [Theory]
    [InlineData("name", "Jana")]
    [InlineData("NAME", "Jana")]
    [InlineData("address.town", "Brno")]
    [InlineData("address['town']", "Brno")]
    [InlineData("address[\"town\"]", "Brno")]
    [InlineData("orders[1].item", "tea")]
    [InlineData("orders[1]['item']", "tea")]
    [InlineData("orders[chosen].item", "tea")]
    [InlineData("address[field]", "Brno")]
    [InlineData("orders[address.floor].item", "milk")]
    [InlineData("odd['a.b [c]']", "odd")]
    public void A_path_leads_to_its_value(string path, string expected)
        => ObjectPath.GetPathValue<string>(Json(), path).ShouldBe(expected);

    [Theory]
    [InlineData("missing")]
    [InlineData("nothing")]
    [InlineData("name.length")]
    [InlineData("orders[7]")]
    [InlineData("orders[-1]")]
    [InlineData("orders[missing].item")]
    [InlineData("orders[")]
    [InlineData("orders['x]")]
    [InlineData("address..town")]
    public void A_path_without_a_value_is_told_so(string path)
    {
        ObjectPath.HasValue(Json(), path).ShouldBeFalse();
        ObjectPath.TryGetPathValue<object>(Json(), path, out _).ShouldBeFalse();
        ObjectPath.GetPathValue(Json(), path, "default").ShouldBe("default");
        Should.Throw<KeyNotFoundException>(() => ObjectPath.GetPathValue<string>(Json(), path));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Reading_works_alike_on_all_kinds_of_objects(string kind)
    {
        var obj = Make(kind);

        ObjectPath.GetPathValue<string>(obj, "name").ShouldBe("Jana");
        ObjectPath.GetPathValue<string>(obj, "address.town").ShouldBe("Brno");
        ObjectPath.GetPathValue<int>(obj, "address.floor").ShouldBe(2);
        ObjectPath.GetPathValue<string>(obj, "orders[1].item").ShouldBe("tea");
        ObjectPath.GetPathValue<List<Order>>(obj, "orders").Select(order => order.Item).ShouldBe(["rolls", "tea", "milk"]);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Writing_works_alike_on_all_kinds_of_objects(string kind)
    {
        var obj = Make(kind);

        ObjectPath.SetPathValue(obj, "name", "Eva");
        ObjectPath.SetPathValue(obj, "ADDRESS.floor", 3);
        ObjectPath.SetPathValue(obj, "orders[0].item", "bread");
        ObjectPath.SetPathValue(obj, "extra.list[2].deep", true);
        ObjectPath.SetPathValue(obj, "address", new Address { Town = "Praha", Floor = 3 });

        ObjectPath.GetPathValue<string>(obj, "name").ShouldBe("Eva");
        ObjectPath.GetPathValue<int>(obj, "address.floor").ShouldBe(3);
        ObjectPath.GetPathValue<string>(obj, "address.town").ShouldBe("Praha");
        ObjectPath.GetPathValue<string>(obj, "orders[0].item").ShouldBe("bread");
        ObjectPath.GetPathValue<bool>(obj, "extra.list[2].deep").ShouldBeTrue();
        ObjectPath.HasValue(obj, "extra.list[1]").ShouldBeFalse();
        ObjectPath.GetProperties(obj).Count(name => name.Equals("address", StringComparison.OrdinalIgnoreCase)).ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Removing_leaves_the_rest(string kind)
    {
        var obj = Make(kind);

        ObjectPath.RemovePathValue(obj, "name");
        ObjectPath.RemovePathValue(obj, "orders[0].item");
        ObjectPath.RemovePathValue(obj, "missing.deep");

        ObjectPath.HasValue(obj, "name").ShouldBeFalse();
        ObjectPath.HasValue(obj, "orders[0].item").ShouldBeFalse();
        ObjectPath.GetPathValue<string>(obj, "orders[1].item").ShouldBe("tea");
    }

    [Fact]
    public void A_stored_object_is_a_copy_unless_asked_otherwise()
    {
        var state = new Dictionary<string, object>();
        var address = new Address { Town = "Brno" };

        ObjectPath.SetPathValue(state, "copy", address);
        ObjectPath.SetPathValue(state, "same", address, json: false);
        address.Town = "Praha";

        ObjectPath.GetPathValue<string>(state, "copy.Town").ShouldBe("Brno");
        ObjectPath.GetPathValue<Address>(state, "same").ShouldBeSameAs(address);
    }

    [Theory]
    [InlineData("a.b[0]['c d']", new object[] { "a", "b", 0, "c d" })]
    [InlineData("orders[chosen].item", new object[] { "orders", 1, "item" })]
    [InlineData("'quoted.text'", new object[] { "quoted.text" })]
    [InlineData("12", new object[] { 12 })]
    public void A_path_is_split_into_names_and_indexes(string path, object[] expected)
    {
        ObjectPath.TryResolvePath(Json(), path, out var segments).ShouldBeTrue();

        segments.ShouldBe(expected);
    }

    [Fact]
    public void A_path_can_be_evaluated_to_its_value()
    {
        ObjectPath.TryResolvePath(Json(), "address.town", out var segments, eval: true).ShouldBeTrue();
        segments.ShouldBe(["Brno"]);
        ObjectPath.TryResolvePath(Json(), "missing", out _, eval: true).ShouldBeFalse();
    }

    [Fact]
    public void Values_become_the_type_that_is_asked_for()
    {
        ObjectPath.MapValueTo<int>("32").ShouldBe(32);
        ObjectPath.MapValueTo<string>(32).ShouldBe("32");
        ObjectPath.MapValueTo<bool>("true").ShouldBeTrue();
        ObjectPath.MapValueTo<DayOfWeek>("Friday").ShouldBe(DayOfWeek.Friday);
        ObjectPath.MapValueTo<int>(5L).ShouldBe(5);
        ObjectPath.MapValueTo<object>(new JValue("x")).ShouldBe("x");
        ObjectPath.MapValueTo<Address>(JObject.Parse("""{ "Town": "Brno" }""")).Town.ShouldBe("Brno");
        ObjectPath.MapValueTo<JObject>(new Address { Town = "Brno" })["Town"]!.ToString().ShouldBe("Brno");
        ObjectPath.MapValueTo<string>(null).ShouldBeNull();
    }

    [Fact]
    public void The_overlay_wins_where_it_says_something()
    {
        var start = new Person { Name = "Jana", Address = new Address { Town = "Brno", Floor = 2 }, Orders = [new Order { Item = "tea" }] };
        var overlay = new Person { Address = new Address { Town = "Praha", Floor = 5 }, Orders = null };

        var merged = ObjectPath.Merge(start, overlay);

        merged.Name.ShouldBe("Jana");
        merged.Address!.Town.ShouldBe("Praha");
        merged.Orders!.Single().Item.ShouldBe("tea");
        start.Address.Town.ShouldBe("Brno");
        ObjectPath.Assign<Person>(null, overlay).Address!.Town.ShouldBe("Praha");
        ObjectPath.Assign<Person>(null, null).ShouldNotBeNull();
        var type = merged.GetType();
        ObjectPath.Assign(new { Name = "Eva" }, new { Address = new { Floor = 7 } }, type).ShouldBeOfType<Person>().Address!.Floor.ShouldBe(7);
    }

    [Fact]
    public void A_clone_shares_nothing()
    {
        var person = new Person { Name = "Jana", Address = new Address { Town = "Brno" } };

        var clone = ObjectPath.Clone(person);
        clone.Address!.Town = "Praha";

        person.Address.Town.ShouldBe("Brno");
        clone.Name.ShouldBe("Jana");
        ObjectPath.Clone<Person?>(null).ShouldBeNull();
    }

    [Fact]
    public void Members_can_be_listed()
    {
        ObjectPath.GetProperties(new Address()).ShouldBe(["Town", "Floor"], ignoreOrder: true);
        ObjectPath.GetProperties(JObject.Parse("""{ "a": 1 }""")).ShouldBe(["a"]);
        ObjectPath.GetProperties(null).ShouldBeEmpty();
        ObjectPath.ContainsProperty(new Address(), "Town").ShouldBeTrue();
        ObjectPath.ContainsProperty(new Dictionary<string, object> { ["a"] = 1 }, "b").ShouldBeFalse();

        var seen = new Dictionary<string, object>();
        ObjectPath.ForEachProperty(new Address { Town = "Brno", Floor = 1 }, (name, value) => seen[name] = value);
        seen["Town"].ShouldBe("Brno");
        seen["Floor"].ShouldBe(1);
    }

    private static JObject Json() => JObject.Parse(
        """
        {
          "name": "Jana", "nothing": null, "chosen": 1, "field": "town",
          "address": { "town": "Brno", "floor": 2 },
          "orders": [ { "item": "rolls" }, { "item": "tea" }, { "item": "milk" } ],
          "odd": { "a.b [c]": "odd" }
        }
        """);

    private static object Make(string kind) => kind switch
    {
        "json" => Json(),
        "dictionary" => new Dictionary<string, object>
        {
            ["name"] = "Jana",
            ["address"] = new Dictionary<string, object> { ["town"] = "Brno", ["floor"] = 2 },
            ["orders"] = new List<object>
            {
                new Dictionary<string, object> { ["item"] = "rolls" },
                new Dictionary<string, object> { ["item"] = "tea" },
                new Dictionary<string, object> { ["item"] = "milk" },
            },
        },
        _ => new Person
        {
            Name = "Jana",
            Address = new Address { Town = "Brno", Floor = 2 },
            Orders = [new Order { Item = "rolls" }, new Order { Item = "tea" }, new Order { Item = "milk" }],
        },
    };

    private sealed class Person
    {
        public string? Name { get; set; }

        public Address? Address { get; set; }

        public List<Order>? Orders { get; set; }

        public object? Extra { get; set; }
    }

    private sealed class Address
    {
        public string? Town { get; set; }

        public int Floor { get; set; }
    }

    public sealed class Order
    {
        public string? Item { get; set; }
    }
}
