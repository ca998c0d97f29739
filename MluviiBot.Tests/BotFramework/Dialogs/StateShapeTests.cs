using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace MluviiBot.Tests.BotFramework.Dialogs;

/// <summary>Conversations outlive deployments: the stored shape is a promise.</summary>
public class StateShapeTests
{
    private const string Stored =
        """
        {
          "dialogStack": [
            {
              "id": "root",
              "state": {
                "dialogs": {
                  "dialogStack": [
                    { "id": "ask", "state": { "question": "Town?" } },
                    {
                      "id": "steps",
                      "state": {
                        "options": { "Language": "cs" },
                        "values": { "name": "Jana", "count": 2, "address": { "Town": "Brno" } },
                        "instanceId": "5c0b0b0e-7c4f-4f5e-9d55-2f6f2a3d9b7e",
                        "stepIndex": 1
                      }
                    }
                  ]
                }
              }
            }
          ]
        }
        """;

    [Fact]
    public async Task The_stack_is_stored_in_the_documented_shape()
    {
        var stored = new Dictionary<string, JObject>();
        var talk = Conversation.With(Root(), Untyped(stored));

        await talk.Say("hi");
        await talk.Say("Jana");

        var (key, document) = stored.Single();
        key.ShouldBe("test/conversations/conversation");
        var state = Clean(document["DialogState"].ShouldNotBeNull());
        var expected = Clean(JToken.Parse(Stored));
        JToken.DeepEquals(state, expected).ShouldBeTrue($"{state}");
    }

    [Fact]
    public async Task A_stored_conversation_goes_on_where_it_was()
    {
        var stored = new Dictionary<string, JObject> { ["test/conversations/conversation"] = new() { ["DialogState"] = JToken.Parse(Stored) } };
        var talk = Conversation.With(Root(), Untyped(stored));

        (await talk.Say("Praha")).ShouldBe(["Jana 3 Brno Praha cs"]);
    }

    [Fact]
    public async Task A_conversation_stored_with_type_names_goes_on_in_a_store_without()
    {
        var typed = new Dictionary<string, JObject>();
        var talk = Conversation.With(Root(), new MemoryStorage(typed));
        await talk.Say("hi");
        await talk.Say("Jana");
        typed.Single().Value.ToString().ShouldContain("$type");

        talk = Conversation.With(Root(), Untyped(typed));
        (await talk.Say("Praha")).ShouldBe(["Jana 3 Brno Praha cs"]);
    }

    [Fact]
    public void A_state_survives_a_round_trip_through_plain_JSON()
    {
        var state = JsonConvert.DeserializeObject<DialogState>(Stored)!;

        state.DialogStack[0].Id.ShouldBe("root");
        JToken.DeepEquals(Clean(JToken.FromObject(state)), Clean(JToken.Parse(Stored))).ShouldBeTrue();
    }

    private static MemoryStorage Untyped(Dictionary<string, JObject> stored) => new(new JsonSerializer(), stored);

    private static Begun Root() => new Begun(
        new WaterfallDialog("steps",
        [
            (step, cancel) => step.BeginDialogAsync("ask", "Name?", cancel),
            (step, cancel) =>
            {
                step.Values["name"] = step.Result;
                step.Values["count"] = 2;
                step.Values["address"] = new Address { Town = "Brno" };
                return step.BeginDialogAsync("ask", "Town?", cancel);
            },
            async (step, cancel) =>
            {
                var count = Convert.ToInt32(step.Values["count"], CultureInfo.InvariantCulture) + 1;
                var address = ObjectPath.MapValueTo<Address>(step.Values["address"]);
                var options = ObjectPath.MapValueTo<Options>(step.Options);
                await step.Context.SendActivityAsync($"{step.Values["name"]} {count} {address.Town} {step.Result} {options.Language}", cancellationToken: cancel);
                return await step.EndDialogAsync(cancellationToken: cancel);
            },
        ]),
        new AskDialog());

    /// <summary>Without what differs from run to run, and without the members that may be left out.</summary>
    private static JToken Clean(JToken state)
    {
        foreach (var property in ((JContainer)state).DescendantsAndSelf().OfType<JProperty>().ToList())
        {
            if (property.Name == "instanceId")
            {
                Guid.TryParse((string?)property.Value, out _).ShouldBeTrue();
                property.Value = "id";
            }
            else if (property.Name is "StackIndex" or "Version")
            {
                property.Remove();
            }
        }

        return state;
    }

    private sealed class Begun : ComponentDialog
    {
        public Begun(params Dialog[] dialogs)
            : base("root")
        {
            foreach (var dialog in dialogs)
            {
                AddDialog(dialog);
            }
        }

        protected override Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object options, CancellationToken cancellationToken = default)
            => innerDc.BeginDialogAsync(InitialDialogId, new Options { Language = "cs" }, cancellationToken);
    }

    private sealed class Options
    {
        public string? Language { get; set; }
    }

    private sealed class Address
    {
        public string? Town { get; set; }
    }
}
