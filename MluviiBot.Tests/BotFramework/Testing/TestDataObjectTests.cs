using Microsoft.Bot.Builder.Testing.XUnit;
using Xunit.Abstractions;

namespace MluviiBot.Tests.BotFramework.Testing;

public class TestDataObjectTests
{
    [Fact]
    public void An_object_comes_back_from_xunit_as_it_was()
    {
        var store = new Store();
        new TestDataObject(new Sample { Text = "ahoj", Numbers = [1, 2] }).Serialize(store);
        var row = new TestDataObject();
        row.Deserialize(store);

        var sample = row.GetObject<Sample>();

        sample.Text.ShouldBe("ahoj");
        sample.Numbers.ShouldBe([1, 2]);
    }

    private sealed class Sample
    {
        public string? Text { get; set; }

        public int[] Numbers { get; set; } = [];
    }

    private sealed class Store : Dictionary<string, object>, IXunitSerializationInfo
    {
        public void AddValue(string key, object value, Type? type = null) => this[key] = value;

        public object GetValue(string key, Type type) => this[key];

        public T GetValue<T>(string key) => (T)this[key];
    }
}
