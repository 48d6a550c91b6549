# What is said around other sentences

resend-mark = (sent again)
for-whom = For { $name }:
named-near = There is nobody called “{ $name }”. Did you mean { $names }? Press the name, or write the full name again.
