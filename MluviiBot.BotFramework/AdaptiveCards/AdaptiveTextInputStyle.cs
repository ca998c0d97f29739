namespace AdaptiveCards;

public enum AdaptiveTextInputStyle
{
    Text = 0,
    Tel = 1,
    Url = 2,
    Email = 3,
    Password = 4,
}
